// Sets the clock of its extension host to another moment, so that pictures and tests do not change with the day: all
// extensions of a host share one `Date`. AFTER_INTERVIEW_CLOCK holds the milliseconds to add.
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
