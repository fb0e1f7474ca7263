import type { Check } from '../check.js';
import { advert } from './advert.js';
import { privateWords } from './privateWords.js';
import { result } from './result.js';
import { resultNumber } from './resultNumber.js';
import { tooLong } from './tooLong.js';
import { toldTwice } from './toldTwice.js';
import { weMoreThanI } from './weMoreThanI.js';

/** The checks of stories, by code. */
export const storyChecks: readonly Check[] = [
  result,
  resultNumber,
  weMoreThanI,
  tooLong,
  toldTwice,
  advert,
  privateWords,
];
