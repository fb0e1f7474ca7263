// Mocha's spec reporter, which also writes what was counted to the file that AFTER_INTERVIEW_RESULT names.
const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const result = { passed: 0, failed: 0, failures: [] };
    runner.on('pass', () => result.passed++);
    runner.on('fail', (test) => {
      result.failed++;
      result.failures.push(test.fullTitle());
    });
    runner.on('end', () => writeFileSync(process.env.AFTER_INTERVIEW_RESULT, JSON.stringify(result)));
  }
};
