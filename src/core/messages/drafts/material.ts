import { means } from '../../checks/topicPerson.js';
import type { Debrief, Item, Topic } from '../../notes/debrief.js';
import { type Person, personKey } from '../../text/people.js';
import { foldedWords, keywordsOf, sharedKeywords, speaksOf } from '../keywords.js';
import type { Fragments, LinkWords } from './fragments.js';
import type { Profile } from './manner.js';

/** What there is to say to one person. */
export interface Material {
  readonly topic?: string;
  /** Another one, for where there is little to say. */
  readonly topic2?: string;
  readonly link?: LinkWords;
  readonly unsaid?: string;
  readonly questions: readonly string[];
  /** What the writer is reminded of, and the reader never sees. */
  readonly hints: readonly string[];
}

/** Somebody to write to, and what makes sentences for them. */
export interface Reader {
  readonly person: Person & { readonly role?: string };
  readonly fragments: Fragments;
  /** The words of what was written to them after earlier talks, folded. */
  readonly earlier: readonly string[];
}

export interface Sharing {
  readonly debrief: Debrief | undefined;
  readonly profile: Profile;
  /** The words of the other notes after this talk, folded. */
  readonly written: readonly string[];
}

interface Share {
  readonly reader: Reader;
  topics: readonly Topic[];
  told?: Topic;
  topic?: string;
  topic2?: string;
  link?: LinkWords;
  unsaid?: string;
  questions: string[];
  hints: string[];
}

/**
 * Shares out what a debrief holds among the people of the talk: to everybody their own topic, everything else to one
 * person only. By the key of each person.
 */
export function shareOut(readers: readonly Reader[], sharing: Sharing): Map<string, Material> {
  const shares = readers.map((reader) => withTopic(reader, sharing.debrief?.topics ?? []));
  const additions = new Map(shares.map((share) => [share, sharing.profile.additions]));
  const open = (share: Share): boolean => (additions.get(share) ?? 0) > 0;
  const take = (share: Share): void => void additions.set(share, (additions.get(share) ?? 0) - 1);
  const room = { open, take };
  for (const item of openItems(sharing.debrief?.notSaid, sharing)) shareUnsaid(item, shares, room);
  const most = shares.length === 1 ? sharing.profile.questions : Math.min(1, sharing.profile.questions);
  for (const item of openItems(sharing.debrief?.wantToKnow, sharing))
    shareQuestion(item, shares, { ...room, most });
  return new Map(shares.map((share) => [personKey(share.reader.person), materialOf(share)]));
}

/** The first topic of a person that can be told and was not before; rather one with a link. */
function withTopic(reader: Reader, all: readonly Topic[]): Share {
  const own = all.filter(({ person }) => means(person, reader.person));
  const topics = own.filter(({ topic }) => !speaksOf(reader.earlier, topic));
  const share: Share = { reader, topics, questions: [], hints: [] };
  const found = topics.flatMap((told) => {
    const topic = reader.fragments.topic(told.topic);
    const isNew = told.link !== undefined && !speaksOf(reader.earlier, told.link);
    return topic === undefined
      ? []
      : [{ told, topic, link: isNew ? reader.fragments.link(told.link ?? '') : undefined }];
  });
  const first = found.find(({ link }) => link) ?? found[0];
  const second = found.find((each) => each !== first)?.topic;
  return { ...share, ...first, ...(second && { topic2: second }) };
}

function openItems(items: readonly Item[] = [], { written }: Sharing): Item[] {
  return items.filter(({ text, used }) => !used && text.trim() !== '' && !speaksOf(written, text));
}

/**
 * What was not said goes to the one whose topic it touches, else to the one who decides. Where it does not fit in, they are
 * only reminded of it.
 */
function shareUnsaid({ text }: Item, shares: readonly Share[], { open, take }: Room): void {
  const share = closest(text, shares);
  const told = foldedWords(`${share?.told?.topic ?? ''} ${share?.told?.link ?? ''}`);
  const isTold = sharedKeywords(text, told) * 2 > keywordsOf(text).length;
  if (!share || isTold) return;
  const unsaid = share.reader.fragments.unsaid(text);
  if (unsaid === undefined || share.unsaid !== undefined || !open(share)) {
    share.hints.push(`Not said yet: ${text}`);
    return;
  }
  share.unsaid = unsaid;
  take(share);
}

/** How much more there may be for each. */
interface Room {
  readonly open: (share: Share) => boolean;
  readonly take: (share: Share) => void;
}

/** One question each, as far as they go; two only where there is nobody else to ask. */
function shareQuestion(
  { text }: Item,
  shares: readonly Share[],
  { open, take, most }: Room & { most: number },
): void {
  const free = shares.filter((each) => open(each) && each.questions.length < most);
  const share = closest(text, free);
  const question = share?.reader.fragments.question(text);
  if (!share || question === undefined) return;
  share.questions.push(question);
  take(share);
}

/** The one with whom a text shares most words; else the hiring manager, else the first. */
function closest(text: string, shares: readonly Share[]): Share | undefined {
  const nearness = ({ topics }: Share): number =>
    sharedKeywords(text, foldedWords(topics.map(({ topic, link }) => `${topic} ${link ?? ''}`).join(' ')));
  let best: Share | undefined;
  for (const share of shares) if (nearness(share) > (best ? nearness(best) : 0)) best = share;
  return best ?? shares.find(({ reader }) => isManager(reader)) ?? shares[0];
}

export function isManager({ person }: Pick<Reader, 'person'>): boolean {
  return person.role === 'hiring-manager';
}

function materialOf(share: Share): Material {
  const { topic, topic2, link, unsaid, questions } = share;
  return {
    ...(topic && { topic }),
    ...(topic2 && !isNear(topic2, unsaid) && { topic2 }),
    ...(link && { link }),
    ...(unsaid && { unsaid }),
    questions,
    hints: hintsOf(share),
  };
}

/** One note does not come to the same thing twice. */
function isNear(topic: string, unsaid = ''): boolean {
  return sharedKeywords(topic, foldedWords(unsaid)) > 0;
}

function hintsOf({ topics, told, link, hints }: Share): string[] {
  const noLink = told?.link === undefined ? askLink : `${askLink} Your note: ${told.link}`;
  const more = topics
    .filter((each) => each !== told)
    .map((each) => [each.topic, each.link].filter(Boolean).join(' → '));
  return [
    ...(told === undefined ? [askTopic] : []),
    ...(link === undefined ? [noLink] : []),
    ...hints,
    ...(more.length > 0 ? [`Also noted: ${more.join('; ')}`] : []),
  ];
}

const askTopic = 'What did this person tell you that nobody else could have? One sentence in your words.';
const askLink = 'What does it have to do with you? One or two sentences.';
