import * as vscode from 'vscode';
import { normalised } from '../../core/questions/likeness.js';
import { plain, withoutIcons } from '../../core/text/plain.js';
import type { Proposal, Speaker } from '../../core/transcripts/index.js';
import { open } from '../goTo.js';
import { UserFacingError } from '../messages.js';
import type { Services } from '../services.js';
import { interviewFor } from './interviews.js';
import { targetOf, withAnswers } from './targets.js';
import { askForText, textNamed } from './transcriptText.js';

type Answers = Readonly<Record<string, unknown>>;

/**
 * Adds the questions of a transcript that the user keeps to the debrief of an interview, as one step that can be undone.
 * With an object (`uri`, `text` or `file`, `me`, `keep`: `likely`, `all` or a list of questions) it asks nothing.
 *
 * @returns how many were added.
 */
export async function importTranscript(services: Services, argument?: unknown): Promise<number> {
  const { about, answers } = withAnswers(argument);
  const isByHand = targetOf(argument).kind !== 'answers';
  const isUnnamed = targetOf(about).kind === 'answers';
  const interview = isUnnamed ? undefined : await interviewFor(about, services);
  const text =
    interview && ((await textNamed(answers)) ?? (isByHand ? await askForText(services) : undefined));
  if (!interview || text === undefined) {
    if (isByHand) return 0;
    throw new UserFacingError(
      'Say which interview it is (“uri”), and give the transcript as “text” or “file”.',
    );
  }
  const { proposals, readTranscript, speakersIn } = await services.libraries.transcripts();
  const turns = readTranscript(text);
  const me = await speakerWho(speakersIn(turns), answers, { services, isByHand });
  const found = me && proposals(turns, me.name);
  if (!found) return 0;
  if (found.length === 0) throw new UserFacingError(NONE);
  const uri = vscode.Uri.parse(interview.uri, true);
  const fresh = await notInNote(uri, found, services);
  const chosen = isByHand ? await choose(fresh, found.length - fresh.length) : kept(fresh, answers['keep']);
  if (chosen.length === 0) return 0;
  const added = await add(uri, chosen, services);
  if (isByHand) await show(uri, added);
  return added.count;
}

const NONE =
  'No questions were found in this text. What is understood: WebVTT, SRT, what Zoom, Teams, Meet and Granola export, and lines that begin with who speaks, such as “Me:” and “Them:”.';

/** Who keeps the notes: `{}` where it is nobody who speaks. Undefined when the user leaves. */
async function speakerWho(
  speakers: readonly Speaker[],
  { me }: Answers,
  { services, isByHand }: { services: Services; isByHand: boolean },
): Promise<{ readonly name?: string } | undefined> {
  const { isSameSpeaker, speakerWhoIsMe } = await services.libraries.transcripts();
  const names = speakers.map(({ name }) => name).join(', ');
  if (typeof me === 'string' && speakers.length > 0) {
    const found = speakers.find(({ name }) => isSameSpeaker(name, me));
    if (found) return found;
    throw new UserFacingError(`“${me}” does not speak in this text. These do: ${names}.`);
  }
  const name = speakerWhoIsMe(speakers, services.search.settings.me.name);
  if (name !== undefined || speakers.length < 2) return { name };
  if (isByHand) return pickSpeaker(speakers);
  throw new UserFacingError(`Say which of them is you, as “me”: ${names}.`);
}

async function pickSpeaker(speakers: readonly Speaker[]): Promise<{ readonly name?: string } | undefined> {
  const items: (vscode.QuickPickItem & { who: { readonly name?: string } })[] = [
    ...speakers.map((who) => ({
      label: label(who.name),
      description: `${Math.round(who.share * 100)} % of the words`,
      who,
    })),
    { label: 'None of them', description: 'Every question counts as theirs', who: {} },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Which of them is you?' }))?.who;
}

async function notInNote(
  uri: vscode.Uri,
  found: readonly Proposal[],
  services: Services,
): Promise<Proposal[]> {
  const { libraries, search } = services;
  const [{ NoteDocument }, { newQuestions }] = await Promise.all([
    libraries.language(),
    libraries.transcripts(),
  ]);
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  return newQuestions(new NoteDocument({ uri: uri.toString(), path: search.store.pathOf(uri), text }), found);
}

/** What an automation keeps. */
function kept(found: readonly Proposal[], keep: unknown = 'likely'): readonly Proposal[] {
  if (keep === 'all') return found;
  if (keep === 'likely') return found.filter(({ likely }) => likely);
  if (!Array.isArray(keep)) throw new UserFacingError('“keep” is “likely”, “all” or a list of questions.');
  const wanted = new Set(keep.map((each) => normalised(String(each))));
  return found.filter(({ text }) => wanted.has(normalised(text)));
}

type Item = vscode.QuickPickItem & { readonly proposal?: Proposal };

/** Asks which to keep, the likely ones ticked. */
async function choose(fresh: readonly Proposal[], known: number): Promise<readonly Proposal[]> {
  if (fresh.length === 0) {
    void vscode.window.showInformationMessage('All questions of this transcript are in the note already.');
    return [];
  }
  const group = (title: string, holds: (proposal: Proposal) => boolean): Item[] => {
    const items = fresh.filter(holds).map(item);
    return items.length === 0 ? [] : [{ label: title, kind: vscode.QuickPickItemKind.Separator }, ...items];
  };
  const items = [
    ...group('They asked', ({ kind, likely }) => likely && kind === 'theirs'),
    ...group('You asked', ({ kind, likely }) => likely && kind === 'mine'),
    ...group('Small talk, perhaps', ({ likely }) => !likely),
  ];
  const there = known === 0 ? '' : ` (${known} ${known === 1 ? 'is' : 'are'} in the note already)`;
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: `Questions in this transcript${there}`,
    placeHolder: 'Untick what you do not want in the debrief',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const chosen = new Set(picked?.map(({ proposal }) => proposal));
  return fresh.filter((proposal) => chosen.has(proposal));
}

function item(proposal: Proposal): Item {
  const { text, answer, speaker, time, likely } = proposal;
  return {
    label: label(text),
    description: [speaker && label(speaker), time].filter(Boolean).join(' · '),
    detail: answer && label(answer),
    picked: likely,
    proposal,
  };
}

function label(text: string): string {
  return withoutIcons(plain(text));
}

interface Added {
  readonly count: number;
  /** Where the first of them stands. */
  readonly line?: number;
}

async function add(uri: vscode.Uri, chosen: readonly Proposal[], services: Services): Promise<Added> {
  const { libraries, search, writer } = services;
  const [{ NoteDocument }, { addQuestions }] = await Promise.all([
    libraries.language(),
    libraries.transcripts(),
  ]);
  let added: Added = { count: 0 };
  await writer.edit(uri, (text) => {
    const document = new NoteDocument({ uri: uri.toString(), path: search.store.pathOf(uri), text });
    const plan = addQuestions(document, chosen);
    added = { count: plan.added.length, line: plan.line };
    return plan.edits;
  });
  await search.store.settled();
  return added;
}

async function show(uri: vscode.Uri, { count, line }: Added): Promise<void> {
  await open(uri, line === undefined ? undefined : new vscode.Position(line, 0));
  const words = count === 1 ? 'One question was added' : `${count} questions were added`;
  void vscode.window.showInformationMessage(`${words}. Undo takes all of it back.`);
}
