/** The character references that WebVTT has, and the few others that tools write. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Tags of captions: voice, colour, emphasis, the times of single words, places of SubStation. */
const tags = /<\/?[a-z][^<>\n]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}\n]{0,60}\}/gi;

const sound = /^[[(♪*][^\])♪*]{0,60}[\])♪*]$/u;

/** The words of a caption: without tags, with its character references resolved, on one line. */
export function spokenText(caption: string): string {
  const text = withoutReferences(caption.replace(tags, ''));
  return isSound(text) ? '' : onOneLine(text);
}

/** Whether a text is no speech, such as `[Music]` or `(laughs)`. */
export function isSound(text: string): boolean {
  return sound.test(text.trim());
}

/** Text on one line. Long runs of marks at the end of a sentence say no more than three. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u200b\u2028\u2029\ufeff]+/gu, ' ')
    .replace(/([.!?…。！？]{3})[.!?…。！？]+/gu, '$1')
    .trim();
}

/** Each reference is resolved once: `&amp;lt;` is `&lt;`. */
export function withoutReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined)
      return Object.hasOwn(named, name.toLowerCase()) ? (named[name.toLowerCase()] as string) : whole;
    const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
}
