/** Taking a search in and out: tables of other programs, exports, the report of what was done. */
export { activitiesIn, type ActivityReport, reportCsv, reportDocument } from './activity.js';
export { readCsv, type Table } from './csv.js';
export { dryRunDocument } from './dryRun.js';
export { exportCsv, exportJson, exportSearch, type SearchExport } from './exportSearch.js';
export { importFields } from './fields.js';
export { importedText } from './importedText.js';
export type { ImportChoices } from './importChoices.js';
export {
  type Duplicate,
  firstChoices,
  type ImportPlan,
  openQuestions,
  planImport,
  samplesOf,
} from './importPlan.js';
export type { ReadRow, RowProblem } from './importRow.js';
export { type ForeignNote, notesTable } from './notesTable.js';
export { type Mapping, presetNamed, presets } from './presets.js';
export { reportPage } from './reportPage.js';
export { foldWord } from './statusWords.js';
