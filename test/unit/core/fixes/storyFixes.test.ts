import assert from 'node:assert/strict';
import { after, checkLaw, deskWith, fixesOfAll, menu, problemsOfCode } from './fixing.js';

const head = '---\ntype: story\ntitle: With Ilse\nstrength: 3\nkeep-private: [Ilse]\n---\n';
const desk = (body: string, front = head) => deskWith('stories/a.md', front + body);

suite('Fixes of stories', () => {
  test('a result that is missing gets its heading, in its place', () => {
    const adds = (body: string, behind: string): void => {
      const [[fix] = []] = fixesOfAll(desk(body), 'ST01');
      assert.ok(fix?.unfinished);
      assert.equal(after(desk(body), fix).slice(head.length), behind);
    };
    adds('\n## Actions\n\nI did.\n', '\n## Actions\n\nI did.\n\n## Result\n');
    adds('\n## Actions\n\nI did.', '\n## Actions\n\nI did.\n\n## Result\n');
    adds(
      '\n### Actions\n\nI did.\n\n### Learned\n\nMuch.\n',
      '\n### Actions\n\nI did.\n\n### Result\n\n### Learned\n\nMuch.\n',
    );
  });
  test('a result that waits to be written is for its writer', () =>
    assert.deepEqual(fixesOfAll(desk('\n## Actions\n\nI did.\n\n## Result\n'), 'ST01'), [[]]));
  test('a private word gives way to a mark, each by itself', () => {
    const body = '\n## Task\n\nHelp ilse. Ilse asked.\n';
    const fixes = fixesOfAll(desk(body), 'ST07');
    assert.deepEqual(fixes.map(menu), [
      ['Replace “Ilse” with “…”'],
      ['Replace “ilse” with “…”'],
      ['Replace “Ilse” with “…”'],
    ]);
    const texts = fixes.map(([fix]) => after(desk(body), fix as never));
    assert.equal(texts[0], (head + body).replace('With Ilse', 'With …'));
    assert.equal(texts[1], head + body.replace('ilse', '…'));
    for (const [at, problem] of problemsOfCode(desk(body), 'ST07').entries())
      checkLaw(desk(body), problem, fixes[at]?.[0] as never);
  });
  test('what an advert asks for begins a new story', () => {
    const text = '---\ntype: application\ncompany: A\nstatus: applied\n---\n\n## The advert\n\nTeam player\n';
    const [[fix] = []] = fixesOfAll(deskWith('applications/a/application.md', text), 'ST06');
    assert.equal(fix?.title, 'New story about teamwork');
    assert.deepEqual(fix?.command, {
      id: 'new.story',
      arguments: [undefined, { competencies: ['teamwork'] }],
    });
  });
});
