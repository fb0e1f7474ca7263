import * as vscode from 'vscode';
import type { NoteDocument } from '../../core/document/noteDocument.js';
import type { Change } from '../../core/edit/change.js';
import type { TextEdit } from '../../core/edit/textEdit.js';
import type { SectionName } from '../../core/notes/sectionNames.js';
import { parsePeople, type Person, personLabel } from '../../core/text/people.js';
import { instantOf } from '../../core/time/moment.js';
import { UserFacingError } from '../messages.js';
import { askLine } from '../prompts.js';
import type { Services } from '../services.js';
import { type Interview, isInterview } from './interviews.js';

/** What the first notes hold, where a caller has it all. */
export interface Captured {
  readonly people?: readonly Person[] | string;
  readonly who?: string;
  readonly questions?: readonly { readonly question: string; readonly answer?: string }[];
  readonly mattered?: string;
  readonly topics?: readonly { readonly person: string; readonly topic: string; readonly link?: string }[];
}

/** One run through the prompts. */
export class Capture {
  readonly #services: Services;
  readonly uri: vscode.Uri;

  constructor(interview: Interview, services: Services) {
    this.#services = services;
    this.uri = vscode.Uri.parse(interview.uri, true);
  }

  /** It took place; where the planned end is still ahead, or none is known, it has ended now. */
  async begin(): Promise<void> {
    const { search, dates } = this.#services;
    const { start, end, 'time-zone': zone } = this.#note.values;
    const isAhead = (moment: typeof end): boolean =>
      moment !== undefined && instantOf(moment, zone ?? search.settings.userZone) > search.now();
    const hasBegun = !isAhead(start);
    const changes: Change[] = [];
    if ((this.#note.status ?? 'scheduled') !== 'completed')
      changes.push({ set: 'status', value: 'completed', after: 'type' });
    if (hasBegun && (end === undefined || isAhead(end)))
      changes.push({ set: 'end', value: dates.nowText(), after: start ? 'start' : 'status' });
    if (changes.length > 0) await this.#change(changes);
  }

  /** All at once, as a caller has it. */
  async take(captured: Captured): Promise<void> {
    const { people, who, questions, mattered, topics } = captured;
    if (people) await this.#takePeople(typeof people === 'string' ? parsePeople(people) : people);
    const { capture } = await this.#services.libraries.language();
    await this.#write((document) => capture.proseEdit(document, 'Who and what', who ?? ''));
    for (const question of questions ?? [])
      await this.#write((document) => capture.questionEdit(document, question));
    await this.#write((document) =>
      capture.proseEdit(document, 'What seemed to matter to them', mattered ?? ''),
    );
    for (const topic of topics ?? []) await this.#write((document) => capture.topicEdit(document, topic));
  }

  /** One prompt after the other; those that have something already are passed over. False when the user leaves. */
  async ask(): Promise<boolean> {
    const { capture, NoteDocument } = await this.#services.libraries.language();
    const document = new NoteDocument({
      uri: this.uri.toString(),
      path: this.#note.path,
      text: await this.#text(),
    });
    const empty = new Set(capture.emptySections(document).map(({ heading }) => heading));
    const present = (section: SectionName): boolean =>
      (document.sections.get(section) ?? []).some(({ heading }) => !empty.has(heading));
    const prompts = capture.capturePrompts;
    for (const [at, prompt] of prompts.entries()) {
      if (prompt.section && !prompt.repeats && present(prompt.section)) continue;
      const title = `First notes, ${at + 1} of ${prompts.length}`;
      if (!(await this.#askPrompt(prompt.key, { ...prompt, title }))) return false;
    }
    return true;
  }

  /** The first notes are down. */
  async end(): Promise<void> {
    if (['captured', 'completed'].includes(this.#note.values.debrief ?? '')) return;
    await this.#change([
      { set: 'debrief', value: 'captured', after: 'interviewers' },
      { set: 'captured', value: this.#services.dates.nowText(), after: 'debrief' },
    ]);
  }

  async #askPrompt(key: string, prompt: Asked): Promise<boolean> {
    switch (key) {
      case 'people':
        return this.#askPeople(prompt);
      case 'questions':
        return this.#askQuestions(prompt);
      case 'topics':
        return this.#askTopics(prompt);
      default: {
        const text = await askText(prompt);
        if (text === undefined) return false;
        const { capture } = await this.#services.libraries.language();
        await this.#write((document) => capture.proseEdit(document, prompt.section as SectionName, text));
        return true;
      }
    }
  }

  async #askPeople(prompt: Asked): Promise<boolean> {
    const known = this.#note.values.interviewers ?? [];
    const initial = known
      .map(({ name, email }) => (name && email ? `${name} <${email}>` : (name ?? email ?? '')))
      .join('; ');
    const text = await askText({ ...prompt, initial });
    if (text === undefined) return false;
    if (text !== initial) await this.#takePeople(parsePeople(text));
    return true;
  }

  async #askQuestions(prompt: Asked): Promise<boolean> {
    const { capture } = await this.#services.libraries.language();
    for (let count = 0; ; count += 1) {
      const ask = count === 0 ? prompt.ask : `Another question? Enter alone goes on. (${count} so far)`;
      const question = await askText({ ...prompt, ask });
      if (question === undefined) return false;
      if (question === '') return true;
      await this.#write((document) => capture.questionEdit(document, { question }));
      const answer = await askText({
        title: prompt.title,
        ask: 'What did you answer, in one line? (Enter to leave it open)',
        example: question,
      });
      if (answer === undefined) return false;
      if (answer !== '') await this.#answer(answer);
    }
  }

  /** The answer goes under its question, which is the last one. */
  async #answer(answer: string): Promise<void> {
    const { appendToSection } = await this.#services.libraries.language();
    await this.#write((document) => {
      const last = document.debrief?.questions.at(-1);
      if (!last || last.answer !== undefined) return [];
      return [appendToSection(document, 'Questions they asked', `- answer: ${answer}`)];
    });
  }

  async #askTopics(prompt: Asked): Promise<boolean> {
    const { capture } = await this.#services.libraries.language();
    for (const interviewer of this.#note.values.interviewers ?? []) {
      const person = personLabel(interviewer);
      if (person === undefined) continue;
      const ask = `${person}: ${prompt.ask.charAt(0).toLowerCase()}${prompt.ask.slice(1)} (Enter to go on)`;
      const topic = await askText({ ...prompt, ask });
      if (topic === undefined) return false;
      if (topic === '') continue;
      const link = await askText({
        title: prompt.title,
        ask: 'What has it to do with you? (Enter to leave it open)',
        example: 'I built a job that loads only what has changed',
      });
      await this.#write((document) => capture.topicEdit(document, { person, topic, link }));
      if (link === undefined) return false;
    }
    return true;
  }

  async #takePeople(people: readonly Person[]): Promise<void> {
    const { capture } = await this.#services.libraries.language();
    await this.#change(capture.peopleChanges(this.#note.values.interviewers ?? [], people));
  }

  get #note(): Interview {
    const note = this.#services.search.index.notes.get(this.uri.toString());
    if (isInterview(note)) return note;
    throw new UserFacingError('The note of this interview is gone. What you typed so far was in it.');
  }

  #text(): Promise<string> {
    return this.#services.search.store.textToEdit(this.uri.toString()).then((text) => text ?? '');
  }

  /** Shows where an answer went, in the editor that has the note open. */
  #reveal({ start, text }: TextEdit): void {
    const editor = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === this.uri.toString(),
    );
    if (!editor) return;
    const place = editor.document.positionAt(start + text.length);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async #change(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    await this.#services.writer.change(this.#note, () => changes);
    await this.#services.search.store.settled();
  }

  async #write(editsOf: (document: NoteDocument) => readonly TextEdit[]): Promise<void> {
    const { NoteDocument } = await this.#services.libraries.language();
    const { path } = this.#note;
    let written: TextEdit | undefined;
    await this.#services.writer.edit(this.uri, (text) => {
      const edits = editsOf(new NoteDocument({ uri: this.uri.toString(), path, text }));
      written = edits[0];
      return edits;
    });
    await this.#services.search.store.settled();
    if (written) this.#reveal(written);
  }
}

interface Asked {
  readonly title: string;
  readonly ask: string;
  readonly example: string;
  readonly section?: SectionName;
  readonly initial?: string;
}

/** One line; undefined when the user leaves. */
function askText({ title, ask, example, initial = '' }: Asked): Promise<string | undefined> {
  return askLine(title, {
    prompt: ask,
    placeholder: example,
    initial: () => initial,
    read: (text) => ({ value: text.trim() }),
  });
}
