export { weekLines, type WeekSources, weekWords } from './weekWords.js';
