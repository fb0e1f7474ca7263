import type * as vscode from 'vscode';
import type { Services } from '../services.js';
import { activity } from './activity.js';
import { aboutIn, type DocumentKind } from './document.js';
import { dryRun } from './dryRun.js';
import { messages } from './messages.js';
import { prepPack } from './prepPack.js';
import { questionBank } from './questionBank.js';

/** Every kind of generated document, by the name in its address: in lower case, for an authority is. */
const documents: Readonly<Record<string, DocumentKind>> = {
  activity,
  import: dryRun,
  messages,
  questions: questionBank,
  'prep-pack': prepPack,
};

/** The text of a generated document; empty where no kind has that name. */
export async function documentText(uri: vscode.Uri, services: Services): Promise<string> {
  const kind = Object.hasOwn(documents, uri.authority) ? documents[uri.authority] : undefined;
  return kind ? kind.text(aboutIn(uri), services) : '';
}
