/** gray-matter keeps the original text as a Buffer. In a web worker there is none, and plain text serves. */
export const Buffer = { from: (text: string): string => text };
