import type * as vscode from 'vscode';
import type * as Messages from '../../core/messages/index.js';
import { isNoteOf, type Note } from '../../core/notes/note.js';
import type { Person } from '../../core/text/people.js';
import { noteFor, targetOf, withAnswers } from '../commands/targets.js';
import { wholeText } from '../commands/messageFor.js';
import type { Services } from '../services.js';
import { addressOf, type DocumentKind, rootOfLinks, showDocument } from './document.js';

type About = Messages.Shown['about'];

/** The text of every message that was read, until its note changes. */
const known = new WeakMap<Note, Messages.Message>();

/** The messages by employer and person. */
export const messages: DocumentKind = {
  async text(about, services) {
    const { search, libraries } = services;
    await search.ready();
    const { messages } = await libraries.language();
    const shown = messages.messagesToShow(search.index, about as About);
    await Promise.all(shown.notes.map((note) => readMessage(note, messages, services)));
    return messages.messagesDocument(shown, {
      index: search.index,
      reader: search.viewInput,
      root: rootOfLinks(),
      messageOf: (note) => known.get(note),
    });
  },
};

async function readMessage(
  note: Messages.MessageNote,
  messages: typeof Messages,
  { search }: Services,
): Promise<void> {
  if (known.has(note)) return;
  try {
    known.set(note, messages.messageOf(await wholeText(note.uri), note, search.index));
  } catch {
    // The file is gone, or cannot be read: the document says so.
  }
}

/**
 * Shows all messages, or those of an application or a person: of the item or `{application?, person?}` it is called with.
 *
 * @returns the address of the document.
 */
export async function showMessages(services: Services, argument?: unknown): Promise<vscode.Uri> {
  await services.search.caughtUp();
  return showDocument(documentOf(await aboutFor(argument, services), services));
}

async function aboutFor(argument: unknown, services: Services): Promise<About> {
  const target = targetOf(argument);
  const { application, person } =
    target.kind === 'node' ? (target.node.facts ?? {}) : withAnswers(argument).answers;
  const note = target.kind === 'file' ? await noteFor(argument, services) : undefined;
  const ofNote = isNoteOf('application', note)
    ? note.id
    : (note?.values as { application?: string } | undefined)?.application;
  return {
    ...((application ?? ofNote) !== undefined && { application: String(application ?? ofNote) }),
    ...(person !== undefined && { person: person as Person }),
  };
}

/** The name of the file is what the tab says. */
function documentOf(about: About, { search }: Services): vscode.Uri {
  const { application, person } = about;
  const employer =
    application === undefined
      ? undefined
      : (search.index.withId('application', application)?.values.company ?? application);
  const name = ['Messages', person?.name ?? person?.email, employer].filter(Boolean).join(', ');
  return addressOf('messages', name, { ...about });
}
