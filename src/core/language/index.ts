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
export { definitionsAt } from './navigation/definitions.js';
export { referencesAt } from './navigation/references.js';
export { prepareRename, renameAt } from './navigation/rename.js';
export { planMoves } from './navigation/moves.js';
export { Moves } from './navigation/relativeLinks.js';
