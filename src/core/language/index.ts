/** What the editor asks about a note. Each part takes a `NoteDocument` and a `LanguageContext` and gives plain data. */
export { NoteDocument } from '../document/noteDocument.js';
export { completionsAt } from './completion/index.js';
export { rangeOfProblem } from './problemRange.js';
export { problemsIn } from './problems.js';
export { checks, findingsOf } from '../checks/index.js';
export { hoverAt } from './hovers/hoverAt.js';
export { linksIn } from './documentLinks.js';
export { symbolOf } from './symbols/documentSymbols.js';
export { WorkspaceSymbols } from './symbols/workspaceSymbols.js';
export { withoutIgnored } from '../checks/ignore.js';
export { ruleAnchor } from '../checks/ruleAnchor.js';
export { placeToContinue } from './emptySection.js';
export { inlayHintsOf } from './inlayHints.js';
export { lensesOf } from './lenses.js';
export { fixAll } from '../fixes/fixAll.js';
export { fixesIn } from '../fixes/fixesIn.js';
