/** All that is needed once somebody writes: places, edits, new notes, completions, checks. Brings the large `yaml` package. */
export * from '../core/language/index.js';
export * as weeks from '../core/weeks/index.js';
export * as messages from '../core/messages/index.js';
export { planEdit } from '../core/edit/editFrontMatter.js';
export { planNote } from '../core/templates/planNote.js';
export { TemplateError } from '../core/templates/renderTemplate.js';
