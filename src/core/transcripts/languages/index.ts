import { english } from './english.js';
import { german } from './german.js';
import type { TranscriptLanguage } from './language.js';

/** Every language in which questions are found. To add one: a definition, a line here. */
export const transcriptLanguages: readonly TranscriptLanguage[] = [english, german];
