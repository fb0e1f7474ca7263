import { appendToSection } from '../edit/appendToSection.js';
import { plain } from '../text/plain.js';
import type { Fixer } from './fix.js';
import { eolOf, replaceFound, rewrite, valueAt } from './spans.js';

/** The heading that the result goes under, where it is missing. */
export const headingForResult: Fixer = function* (_problem, document) {
  if (document.sections.has('Result')) return;
  const { start, end, text } = appendToSection(document, 'Result', '');
  const eol = eolOf(document);
  const isBelow = /^\s/.test(text);
  const behind = !isBelow ? eol + eol : start === document.text.length ? eol : '';
  yield {
    title: 'Add the heading “Result”',
    only: false,
    unfinished: true,
    edits: [{ start, end, text: text.trimEnd() + behind }],
  };
};

/** A new story about what the advert asks for. */
export const storyAbout: Fixer = function* ({ facts }) {
  yield {
    title: `New story about ${plain(facts.expected)}`,
    only: false,
    edits: [],
    command: { id: 'new.story', arguments: [undefined, { competencies: [facts.expected] }] },
  };
};

/** A mark in the place of a private word: its writer finds the better one. */
export const otherWord: Fixer = function* (problem, document) {
  const { found } = problem.facts;
  const title = `Replace “${plain(found)}” with “…”`;
  if (!problem.path) {
    yield { title, only: false, edits: replaceFound(document, problem, '…') };
    return;
  }
  const value = valueAt(document, problem.path);
  if (!value) return;
  const at = value.text.toLowerCase().indexOf(found.toLowerCase());
  const text = `${value.text.slice(0, at)}…${value.text.slice(at + found.length)}`;
  if (at !== -1) yield { title, only: false, edits: rewrite(document, problem.path, text) };
};
