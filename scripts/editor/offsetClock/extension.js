// Sets the clock of its extension host to another moment, so that pictures and tests do not change with the day: all
// extensions of a host share one `Date`. The setting, which works in every host, holds the milliseconds to add.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a worker loads nothing else
const { workspace } = require('vscode');

const offset = workspace.getConfiguration('offsetClock').get('milliseconds', 0);
const RealDate = Date;

globalThis.Date = class Date extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...args);
  }

  static now() {
    return RealDate.now() + offset;
  }
};
