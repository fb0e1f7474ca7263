/** What somebody said in one go. */
export interface Turn {
  /** Missing where the transcript does not say who spoke. */
  readonly speaker?: string;
  /** On one line. */
  readonly text: string;
  /** Seconds from the beginning, or of the day where the transcript gives the time of the clock. */
  readonly at?: number;
  /** The line of the transcript on which it begins. */
  readonly line: number;
}

/** Seconds of a time such as `1:02`, `01:02:03` or `00:01:02.345`; undefined for anything else. */
export function secondsIn(time: string | undefined): number | undefined {
  const [, first, second, third] =
    /^(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?(?:[.,]\d{1,6})?$/.exec(time ?? '') ?? [];
  if (first === undefined) return undefined;
  return third === undefined
    ? Number(first) * 60 + Number(second)
    : Number(first) * 3600 + Number(second) * 60 + Number(third);
}

/** Seconds as a time to read: `1:02`, `1:02:03`. */
export function timeInWords(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(Math.floor(seconds % 60))}`;
}
