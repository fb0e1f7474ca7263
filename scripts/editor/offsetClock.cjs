// Sets the clock of a Node process and its children to another moment, so that pictures do not change with the day.
// Loaded with `--require`; AFTER_INTERVIEW_CLOCK holds the milliseconds to add.
const offset = Number(process.env.AFTER_INTERVIEW_CLOCK ?? 0);
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
