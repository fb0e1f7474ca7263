export { weekEdits } from './fillWeek.js';
export { weekLines, type WeekSources, weekWords } from './weekWords.js';
