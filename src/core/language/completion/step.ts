/** Stands for any entry of a list: which one it is makes no difference to what can be written. */
export const ENTRY = 0;

/** A step on the way to the cursor: a key, or an entry of a list. */
export type Step = string | typeof ENTRY;
