/**
 * The first line decides, not whether another tool would find a fence: `---js`, `---toml` and a line that runs on are no
 * fences of ours (format: principle 2), so that they are no errors either. Name and text of the file.
 */
export const leftAlone: readonly (readonly [string, string])[] = [
  ['exec-js', '---js\n(globalThis.__pwn=1, {a:1})\n---\nb'],
  ['exec-javascript', '---javascript\n(globalThis.__pwn=1, {a:1})\n---\nb'],
  ['exec-JS upper', '--- JavaScript  \n(globalThis.__pwn=1, {a:1})\n---\nb'],
  ['exec-statement (2nd eval, wrap=false)', '---js\nif(1){globalThis.__pwn=1}\n---\nb'],
  ['exec-nonstrict-unclosed', '---js\nglobalThis.__pwn=1'],
  ['coffee', '---coffee\na: 1\n---\nb'],
  ['json', '---json\n{"__proto__":{"x":1},"a":1}\n---\nb'],
  ['toml', '---toml\na=1\n---\nb'],
  ['lang-constructor', '---constructor\na: 1\n---\nb'],
  ['lang-toString', '---toString\na: 1\n---\nb'],
  ['lang-valueOf', '---valueOf\na: 1\n---\nb'],
  ['lang-__proto__', '---__proto__\na: 1\n---\nb'],
  ['file = "constructor"', 'constructor'],
  ['file = "__proto__"', '__proto__'],
  ['file = "toString"', 'toString'],
  ['empty file', ''],
  ['heading underline', '--- not front matter\nhello'],
  ['---- (4 dashes)', '----\na: 1\n----\n'],
  ['leading newline', '\n---\na: 1\n---\nb'],
  ['leading space', ' ---\na: 1\n---\nb'],
  ['double BOM', '\ufeff\ufeff---\na: 1\n---\nb'],
  ['CR only', '---\ra: 1\r---\rbody'],
  ['--- no newline', '---'],
  ['---ab no newline', '---abc'],
  [
    'utf16le bytes read as utf8',
    '-\u0000-\u0000-\u0000\n\u0000a\u0000:\u0000 \u00001\u0000\n\u0000-\u0000-\u0000-\u0000\n\u0000',
  ],
];

/**
 * What must be shown as broken, with an error: nothing in it can be trusted. A tag such as `!!binary` would turn text into
 * something else, and a control character or half a surrogate pair is damage: a reader could get values out of these, but
 * what is wrong is told and nothing is half-read (format: principles 3 and 6). Name and text of the file.
 */
export const shownAsBroken: readonly (readonly [string, string])[] = [
  ['yaml !!js/function', '---\na: !!js/function "function(){globalThis.__pwn=1}"\n---\n'],
  ['yaml !!binary', '---\na: !!binary aGVsbG8=\n---\n'],
  ['yaml !!set / !!omap', '---\na: !!set {x, y}\n---\n'],
  ['hr first, no close', '---\nSome prose: with colon\n\nmore prose\n'],
  ['unclosed valid', '---\na: 1\nbody'],
  ['close ---- ', '---\na: 1\n----\nbody'],
  ['close ---x', '---\na: 1\n---x: body'],
  ['--- at col 0 in quoted', '---\na: "x\n---\ny"\n---\nb'],
  ['... close', '---\na: 1\n...\nbody\n'],
  ['U+2028 in value', '---\na: x\u2028b: 2\n---\n'],
  ['NEL U+0085', '---\na: x\u0085b: 2\n---\n'],
  ['email with @', '---\nemail: @dana\n---\n'],
  ['colon in value', '---\ncompany: Foo: Bar Inc\n---\n'],
  ['unquoted *', '---\nnote: *great*\n---\n'],
  ['tag !', '---\nnote: !important thing\n---\n'],
  ['{{template}}', '---\ntitle: {{title}}\n---\n'],
  ['%directive', '---\n%FOO\na: 1\n---\n'],
  ['scalar fm', '---\njust text\n---\nb'],
  ['array fm', '---\n- a\n- b\n---\nb'],
  ['date fm', '---\n2026-11-23\n---\nb'],
  ['number fm', '---\n42\n---\nb'],
  ['tab indent', '---\na:\n\tb: 1\n---\n'],
  ['bad indent', '---\na: 1\n  b: 2\n---\n'],
  ['unclosed quote', '---\na: "x\nb: 2\n---\nbody'],
  ['complex key', '---\n? [a, b]\n: 1\n? {c: d}\n: 2\n---\n'],
  ['a list as a key, behind a question mark', '---\n? [a, b]\n: 1\n---\n'],
  ['a list as a key, on lines of its own', '---\n? - a\n  - b\n: 1\n---\n'],
  ['a list as a key, before a colon', '---\n[a, b]: 1\n---\n'],
  ['a list as a key, in a group', '---\nx: {[a]: 1}\n---\n'],
  ['a list as a key, as an alias', '---\nx: &l [a]\ny: {? *l : 1}\n---\n'],
  ['an empty list as a key', '---\n? -\n---\n'],
  ['unknown alias', '---\na: *nope\n---\n'],
  ['NUL byte', '---\na: x\u0000y\n---\n'],
  ['control char', '---\na: x\u0007y\n---\n'],
  ['DEL/ESC', '---\na: x\u001b[31my\n---\n'],
  ['lone surrogate', '---\na: \ud800x\n---\n'],
];

/**
 * What must be read right: name and text of the file, the data as JSON, the body. Only a bare `~` or `null` says that
 * nothing is known: somebody is called Null. A lone `~` is front matter without keys. A replacement character is text
 * like any other here; the writer sees the bytes and tells a file that is not UTF-8.
 */
export const readRight: readonly (readonly [string, string, string, string])[] = [
  ['empty fm', '---\n---\nbody', '{}', 'body'],
  ['blank fm', '---\n\n---\nbody', '{}', 'body'],
  ['comment-only fm', '---\n# hi\n---\nbody', '{}', 'body'],
  ['null scalar fm', '---\n~\n---\nbody', '{}', 'body'],
  ['hr first, later hr', '---\n\n# Title\n\nI think: no\n\n---\nmore', '{"I think":"no"}', 'more'],
  ['trailing blanks on fences', '---  \na: 1\n---  \nbody', '{"a":"1"}', 'body'],
  ['--- in body', '---\na: 1\n---\nx\n\n---\n\ny', '{"a":"1"}', 'x\n\n---\n\ny'],
  ['--- in block scalar', '---\na: |\n  x\n  ---\n  y\n---\nb', '{"a":"x\\n---\\ny\\n"}', 'b'],
  ['two documents', '---\na: 1\n...\n---\nb: 2\n---\nbody', '{"a":"1"}', 'b: 2\n---\nbody'],
  ['BOM', '\ufeff---\na: 1\n---\nb', '{"a":"1"}', 'b'],
  ['CRLF', '---\r\na: 1\r\nb: x\r\n---\r\nbody\r\n', '{"a":"1","b":"x"}', 'body\r\n'],
  ['mixed EOL', '---\r\na: 1\nb: 2\r\n---\nbody', '{"a":"1","b":"2"}', 'body'],
  ['date', '---\ndate: 2026-11-23\n---\n', '{"date":"2026-11-23"}', ''],
  ['date time no seconds', '---\ndate: 2026-11-23 14:00\n---\n', '{"date":"2026-11-23 14:00"}', ''],
  ['datetime no tz', '---\ndate: 2026-11-23 14:00:00\n---\n', '{"date":"2026-11-23 14:00:00"}', ''],
  ['datetime T no tz', '---\ndate: 2026-11-23T14:00:00\n---\n', '{"date":"2026-11-23T14:00:00"}', ''],
  ['datetime tz', '---\ndate: 2026-11-23T14:00:00-08:00\n---\n', '{"date":"2026-11-23T14:00:00-08:00"}', ''],
  ['bad date', '---\ndate: 2026-02-31\n---\n', '{"date":"2026-02-31"}', ''],
  ['date 1-digit', '---\ndate: 2026-1-5\n---\n', '{"date":"2026-1-5"}', ''],
  ['time hh:mm', '---\ntime: 14:30\n---\n', '{"time":"14:30"}', ''],
  ['time 09:30', '---\ntime: 09:30\n---\n', '{"time":"09:30"}', ''],
  ['duration 1:30:00', '---\ntime: 1:30:00\n---\n', '{"time":"1:30:00"}', ''],
  [
    'yes/no/on/off/y',
    '---\na: yes\nb: no\nc: on\nd: off\ne: y\nf: NO\n---\n',
    '{"a":"yes","b":"no","c":"on","d":"off","e":"y","f":"NO"}',
    '',
  ],
  [
    'octal/leading zero',
    '---\nphone: 0123456\nzip: 02134\nbad: 089\no: 0o17\n---\n',
    '{"phone":"0123456","zip":"02134","bad":"089","o":"0o17"}',
    '',
  ],
  ['plus phone', '---\nphone: +14155550100\n---\n', '{"phone":"+14155550100"}', ''],
  [
    'underscore num',
    '---\nid: 1_000\nbin: 0b11\nhex: 0x1F\n---\n',
    '{"id":"1_000","bin":"0b11","hex":"0x1F"}',
    '',
  ],
  ['big int', '---\nid: 12345678901234567890\n---\n', '{"id":"12345678901234567890"}', ''],
  ['exp', '---\nreq: 12e4\nv: 1e1000\nn: .nan\n---\n', '{"req":"12e4","v":"1e1000","n":".nan"}', ''],
  ['null words', '---\na: null\nb: ~\nc:\nd: Null\n---\n', '{"a":null,"b":null,"c":null,"d":"Null"}', ''],
  ['person Null', '---\nname: Null\ncountry: NO\n---\n', '{"name":"Null","country":"NO"}', ''],
  ['version 1.10', '---\nround: 1.10\n---\n', '{"round":"1.10"}', ''],
  ['wiki link', '---\ninterviewer: [[Dana Fox]]\n---\n', '{"interviewer":[["Dana Fox"]]}', ''],
  ['# in value', '---\nrole: C# developer #2\n---\n', '{"role":"C# developer"}', ''],
  ['<%= %>', '---\ntitle: <%= title %>\n---\n', '{"title":"<%= title %>"}', ''],
  ['tab after colon', '---\na:\t1\n---\n', '{"a":"1"}', ''],
  ['merge key', '---\nb: &b {x: 1}\nc: {<<: *b}\n---\n', '{"b":{"x":"1"},"c":{"<<":{"x":"1"}}}', ''],
  [
    'merge proto',
    '---\nb: &b {__proto__: {polluted: 1}}\nc: {<<: *b}\n---\n',
    '{"b":{"__proto__":{"polluted":"1"}},"c":{"<<":{"__proto__":{"polluted":"1"}}}}',
    '',
  ],
  [
    '__proto__ key',
    '---\n__proto__: {polluted: 1}\na: 1\n---\n',
    '{"__proto__":{"polluted":"1"},"a":"1"}',
    '',
  ],
  [
    'constructor key',
    '---\nconstructor: {prototype: {polluted: 1}}\n---\n',
    '{"constructor":{"prototype":{"polluted":"1"}}}',
    '',
  ],
  [
    'toString key',
    '---\ntoString: boom\nhasOwnProperty: 1\n---\n',
    '{"toString":"boom","hasOwnProperty":"1"}',
    '',
  ],
  ['number/null/bool keys', '---\n1: a\nnull: b\ntrue: c\n---\n', '{"1":"a","null":"b","true":"c"}', ''],
  ['emoji/rtl', '---\na: 🧑\u200d💼 \u202efdp.exe\n---\n', '{"a":"🧑\u200d💼 \u202efdp.exe"}', ''],
  [
    'replacement char (invalid utf8)',
    '---\na: x\ufffd\ufffd\ufffdy\n---\n',
    '{"a":"x\ufffd\ufffd\ufffdy"}',
    '',
  ],
  [
    'excerpt_separator',
    '---\nexcerpt_separator: ZZ\na: 1\n---\nfoo ZZ bar',
    '{"excerpt_separator":"ZZ","a":"1"}',
    'foo ZZ bar',
  ],
];

/**
 * What is read and told: a doubled key is an error, and the note cannot be changed before it is mended, but it stays on the
 * lists with what is clear. Name and text of the file, the data as JSON.
 */
export const readAndTold: readonly (readonly [string, string, string])[] = [
  ['dup keys', '---\na: 1\na: 2\n---\n', '{"a":"2"}'],
  ['dup keys nested', '---\nx:\n  a: 1\n  a: 2\n---\n', '{"x":{"a":"2"}}'],
];

/** What is read and told only where a key of ours holds it: an alias that contains itself. Name and text of the file. */
export const cyclic: readonly (readonly [string, string])[] = [['cyclic alias', '---\na: &a [*a]\n---\n']];
