import { bullets, escapeMarkdown, paragraphs } from '../language/hovers/escapeMarkdown.js';
import { sentenceIn } from '../language/otherTime.js';
import { zonesOf, zoneThere } from '../language/zonesOfNote.js';
import type { NoteIndex } from '../index/noteIndex.js';
import { meaningOf, questionTypes } from '../notes/debriefWords.js';
import { linkTo } from '../text/linkTo.js';
import { personLabel } from '../text/people.js';
import { plainLine } from '../text/plain.js';
import { instantOf } from '../time/moment.js';
import { dayAt, offsetAt } from '../time/zone.js';
import { dayWords, HOUR, MINUTE, type Reader, spanWords } from '../views/calendarWords.js';
import { firmOf } from '../questions/question.js';
import { progressWords } from '../questions/bankDocument.js';
import { alwaysReady, logistics } from './askAbout.js';
import type { LikelyQuestion } from './likelyQuestions.js';
import type { From, PrepPack, QuestionToAsk } from './prepPack.js';
import type { ReadyStory } from './storiesReady.js';

/** What the document is made from, besides the pack. */
export interface PrepContext {
  readonly index: NoteIndex;
  readonly reader: Reader;
  /** Address of the folder that the previewer takes for the root of links. */
  readonly root: string;
  /** A copy to keep: without links, and without the tasks of interviews that must not be passed on. */
  readonly isCopy?: boolean;
}

/** The pack as a document, in the order in which one needs it. */
export function prepDocument(pack: PrepPack, context: PrepContext): string {
  const { interview, firm, application } = pack;
  const role = application?.values.role;
  const title = [firm ?? interview.title, role].flatMap((part) => (part ? escapeMarkdown(part) : []));
  return `${paragraphs(
    `# Prep pack: ${title.join(', ')}`,
    bullets(facts(pack, context)),
    ...part('What they cared about', caredAbout(pack, context)),
    ...part(
      'What I promised them',
      pack.promises.map(({ item }) => escapeMarkdown(item.text)),
    ),
    ...part(
      'Flags to test',
      pack.flags.map((each) => flagWords(each, context)),
    ),
    ...likelyPart(pack, context),
    ...part(
      'Stories to have ready',
      pack.stories.map((each) => storyWords(each, context)),
    ),
    ...part(
      'Three lessons',
      pack.lessons.map((each) => lessonWords(each, context)),
    ),
    ...part('Questions I ask', pack.toAsk.map(askWords)),
    ...part('On the day', [...(logistics[interview.values.format ?? ''] ?? []), ...alwaysReady]),
  )}\n`;
}

function part(heading: string, items: readonly string[]): (string | undefined)[] {
  return items.length === 0 ? [] : [`## ${heading}`, bullets(items)];
}

/** When, in both zones; how; who, and how to say the names. */
function facts(pack: PrepPack, context: PrepContext): string[] {
  const { round, kind, format } = pack.interview.values;
  const how = [round !== undefined && `round ${round}`, kind?.replaceAll('-', ' '), format].filter(Boolean);
  const location = pack.application?.values.location;
  return [
    ...whenWords(pack.interview, context),
    ...(how.length > 0 ? [`How: ${escapeMarkdown(how.join(', '))}`] : []),
    ...(location ? [`Where: ${escapeMarkdown(location)}`] : []),
    ...whoWords(pack.interview),
  ];
}

function whenWords(interview: PrepPack['interview'], { index, reader }: PrepContext): string[] {
  const { start, end } = interview.values;
  if (!start) return ['When: not known yet'];
  const { read: zone } = zonesOf(interview, index, reader.userZone);
  const instant = instantOf(start, zone);
  if (start.dayOnly) return [`When: ${escapeMarkdown(dayWords(dayAt(instant, zone), reader, 'long'))}`];
  const lasts = end && !end.dayOnly ? instantOf(end, zone) - instant : 0;
  const there = zoneThere(interview, index);
  const isElsewhere = there && offsetAt(instant, there) !== offsetAt(instant, reader.userZone);
  return [
    `When: ${escapeMarkdown(sentenceIn(reader.userZone, instant, reader))}${lasts > 0 ? `, for ${spanOf(lasts)}` : ''}`,
    ...(isElsewhere ? [`There: ${escapeMarkdown(sentenceIn(there, instant, reader))}`] : []),
  ];
}

/** `45 minutes`, `1 hour 30 minutes` */
function spanOf(ms: number): string {
  const hours = Math.floor(ms / HOUR) * HOUR;
  return [hours, ms - hours]
    .filter((part) => part >= MINUTE)
    .map((part) => spanWords(part, 'long'))
    .join(' ');
}

function whoWords({ values: { interviewers = [] } }: PrepPack['interview']): string[] {
  if (interviewers.length === 0) return ['Who: ask the recruiter whom you will meet'];
  return interviewers.map((person) => {
    const about = [personLabel(person) ?? 'somebody', person.title, person.role?.replaceAll('-', ' ')];
    const said = person['said-as'] ? `, say “${escapeMarkdown(person['said-as'])}”` : '';
    return `Who: ${about.flatMap((part) => (part ? escapeMarkdown(part) : [])).join(', ')}${said}`;
  });
}

function caredAbout({ rounds, wantToKnow }: PrepPack, context: PrepContext): string[] {
  return [
    ...rounds.flatMap(({ interview, mattered, topics }) => [
      ...(mattered ? [`${escapeMarkdown(plainLine(mattered))} (${roundLink(interview, context)})`] : []),
      ...topics.map(
        ({ person, topic, link }) =>
          `${escapeMarkdown(person)}: ${escapeMarkdown(topic)}${link ? ` → ${escapeMarkdown(link)}` : ''}`,
      ),
    ]),
    ...wantToKnow.map(({ item }) => `Still open: ${escapeMarkdown(item.text)}`),
  ];
}

function likelyPart({ likely }: PrepPack, context: PrepContext): string[] {
  const shown = context.isCopy
    ? likely.filter(({ question }) => !question.askings.some(({ nda }) => nda))
    : likely;
  if (shown.length === 0)
    return [
      '## Questions that may come',
      'None from your debriefs yet. Ask the recruiter what this round is about.',
    ];
  const hidden = likely.length - shown.length;
  return [
    '## Questions that may come',
    'Say the answers aloud before you look. And ask the recruiter what this round is about.',
    shown.map((each, at) => `${at + 1}. ${likelyWords(each, context)}`).join('\n'),
    ...(hidden > 0 ? [`Left out of this copy: ${hidden} asked under a promise of secrecy.`] : []),
  ];
}

function likelyWords({ question, why }: LikelyQuestion, context: PrepContext): string {
  const { best, types, askings } = question;
  const latest = askings.at(-1);
  const story = best?.story ?? latest?.story;
  const title = story && (context.index.withId('story', story)?.title ?? story);
  const progress = progressWords(question);
  const lines = [
    `**${escapeMarkdown(question.text)}** (${[escapeMarkdown(why), askings.length > 1 && progress && `rated ${progress}`].filter(Boolean).join(', ')})`,
    ...(types.length > 0 ? [meaningOf(questionTypes, types.at(-1) as string) ?? ''] : []),
    best?.answer ? `Your best answer: ${escapeMarkdown(best.answer)}` : '',
    title ? `Story: ${escapeMarkdown(title)}` : '',
    latest?.nextTime ? `Next time: ${escapeMarkdown(latest.nextTime)}` : '',
  ];
  return lines.filter(Boolean).join('  \n   ');
}

function storyWords({ story, competencies, isToldHere }: ReadyStory, context: PrepContext): string {
  const { seconds, strength } = story.values;
  const about = [
    competencies.map(escapeMarkdown).join(', '),
    seconds !== undefined && `${seconds} seconds`,
    strength !== undefined && `strength ${strength}`,
    isToldHere && 'told here already: choose another, or another side of it',
  ];
  return `${linked(story.title, story.uri, context)} (${about.filter(Boolean).join(' · ')})`;
}

function flagWords(
  { item: { colour, category, note }, from }: PrepPack['flags'][number],
  context: PrepContext,
): string {
  return `${colour}${category ? `, ${escapeMarkdown(category)}` : ''}: ${escapeMarkdown(note)} (${roundLink(from, context)})`;
}

function lessonWords({ item, from }: From<{ readonly text: string }>, context: PrepContext): string {
  return `${escapeMarkdown(item.text)} (${roundLink(from, context)})`;
}

function askWords({ question, tie }: QuestionToAsk): string {
  return `${escapeMarkdown(question)} *(${escapeMarkdown(tie)})*`;
}

/** `Harborlight Health, Thu 26 Mar`, leading to the note. */
function roundLink(interview: PrepPack['interview'], context: PrepContext): string {
  const { index, reader } = context;
  const { start } = interview.values;
  const { read: zone } = zonesOf(interview, index, reader.userZone);
  const day = start && dayWords(dayAt(instantOf(start, zone), zone), reader);
  return linked(
    [firmOf(interview, index) ?? interview.title, day].filter(Boolean).join(', '),
    interview.uri,
    context,
  );
}

function linked(title: string, uri: string, { root, isCopy }: PrepContext): string {
  const words = escapeMarkdown(title);
  return isCopy ? words : `[${words}](<${linkTo(uri, root)}>)`;
}
