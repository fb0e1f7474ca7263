/** Days from one practice to the next, while it goes well. A setting; this is the default. */
export const defaultLadder: readonly number[] = [1, 3, 7, 14];
