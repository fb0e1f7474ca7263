/** What the editor asks about a note. Each part takes a `NoteDocument` and a `LanguageContext` and gives plain data. */
export { NoteDocument } from '../document/noteDocument.js';
export { rangeOfProblem } from './problemRange.js';
export { checks, findingsOf } from '../checks/index.js';
export { withoutIgnored } from '../checks/ignore.js';
export { ruleAnchor } from '../checks/ruleAnchor.js';
