import * as vscode from 'vscode';
import { isNoteOf, type Note, type NoteOf } from '../../core/notes/note.js';
import type { PrepPack } from '../../core/prep/index.js';
import { writtenDay } from '../../core/time/moment.js';
import { interviewFor } from '../commands/interviews.js';
import type { Services } from '../services.js';
import { addressOf, type DocumentKind, rootOfLinks, showDocument } from './document.js';

type Interview = NoteOf<'interview'> & Note;

/** What the notes know for one interview. */
export const prepPack: DocumentKind = {
  async text({ interview: uri }, services) {
    const { search, libraries } = services;
    await search.ready();
    const interview = search.index.notes.get(String(uri));
    if (!isNoteOf('interview', interview)) return '# Prep pack\n\nThe note of this interview is gone.\n';
    const { prep } = await libraries.language();
    return prep.prepDocument(await packOf(interview, services), {
      index: search.index,
      reader: search.viewInput,
      root: rootOfLinks(),
    });
  },
};

async function packOf(interview: Interview, { search, libraries, debriefs }: Services): Promise<PrepPack> {
  const { prep } = await libraries.language();
  return prep.prepPack(interview, {
    index: search.index,
    debriefs: await debriefs.all(),
    advert: await advertOf(interview, { search, libraries }),
    userZone: search.settings.userZone,
  });
}

/** The copy of the advert that the application's note keeps; empty without one. */
async function advertOf(
  { values }: Interview,
  { search, libraries }: Pick<Services, 'search' | 'libraries'>,
): Promise<string> {
  const application = search.index.withId('application', values.application ?? '');
  const text = application && (await search.store.textToEdit(application.uri));
  if (!application || text === undefined) return '';
  const { NoteDocument, textOfSection } = await libraries.language();
  const { uri, path } = application;
  return textOfSection(new NoteDocument({ uri, path, text }), 'The advert');
}

/** Shows the prep pack of an interview: the one named, in front or chosen among those ahead. */
export async function showPrepPack(
  services: Services,
  argument?: unknown,
  known?: unknown,
): Promise<vscode.Uri | undefined> {
  await services.search.caughtUp();
  const interview = await interviewFor(argument ?? known, services, ({ status }) => status === 'scheduled');
  if (!interview) return undefined;
  const { company } =
    services.search.index.withId('application', interview.values.application ?? '')?.values ?? {};
  const name = ['Prep pack', company ?? interview.title].filter(Boolean).join(', ');
  return showDocument(addressOf('prep-pack', name, { interview: interview.uri }));
}

/** Makes a note of one's own from a prep pack, beside the interview's note. */
export async function keepPrepPack(services: Services, argument?: unknown): Promise<vscode.Uri | undefined> {
  const { search, libraries, writer } = services;
  await search.caughtUp();
  const interview = await interviewFor(
    shownPack() ?? argument,
    services,
    ({ status }) => status === 'scheduled',
  );
  if (!interview) return undefined;
  const { prep } = await libraries.language();
  const text = prep.prepDocument(await packOf(interview, services), {
    index: search.index,
    reader: search.viewInput,
    root: rootOfLinks(),
    isCopy: true,
  });
  const uri = vscode.Uri.parse(interview.uri, true);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const beside = interview.path.slice(0, interview.path.lastIndexOf('/') + 1);
  const { start } = interview.values;
  const name = `${beside}${start ? `${writtenDay(start)}-` : ''}prep-pack`;
  const pathAt = (attempt: number): string => `${name}${attempt > 1 ? `-${attempt}` : ''}.md`;
  const [made] = await writer.create([async () => ({ plan: { text, pathAt }, folder })]);
  await vscode.window.showTextDocument(made as vscode.Uri, { preview: false });
  return made;
}

/** The interview of the prep pack that is in front of the user. */
function shownPack(): { interview: unknown } | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri =
    input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input.uri : undefined;
  if (uri?.authority !== 'prep-pack') return undefined;
  try {
    return { interview: (JSON.parse(uri.query) as { interview: unknown }).interview };
  } catch {
    return undefined;
  }
}
