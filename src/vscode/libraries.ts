import * as vscode from 'vscode';
import type * as ExchangeLibrary from '../libraries/exchange.js';
import type * as HolidaysLibrary from '../libraries/holidays.js';
import type * as LanguageLibrary from '../libraries/language.js';
import type * as MailLibrary from '../libraries/mail.js';
import type * as NaturalDatesLibrary from '../libraries/naturalDates.js';
import type * as RemindersLibrary from '../libraries/reminders.js';
import type * as TranscriptsLibrary from '../libraries/transcripts.js';

/** Where what is loaded later finds the editor's API (`scripts/editorOfHost.mjs`). */
const EDITOR = Symbol.for('afterInterview.vscode');

/** What is large or rarely needed: each a file of its own, loaded once, when first used. */
export class Libraries {
  readonly #folder: vscode.Uri;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'libraries');
    Object.assign(globalThis, { [EDITOR]: vscode });
  }

  exchange(): Promise<typeof ExchangeLibrary> {
    return this.load('exchange');
  }

  holidays(): Promise<typeof HolidaysLibrary> {
    return this.load('holidays');
  }

  mail(): Promise<typeof MailLibrary> {
    return this.load('mail');
  }

  naturalDates(): Promise<typeof NaturalDatesLibrary> {
    return this.load('naturalDates');
  }

  reminders(): Promise<typeof RemindersLibrary> {
    return this.load('reminders');
  }

  transcripts(): Promise<typeof TranscriptsLibrary> {
    return this.load('transcripts');
  }

  language(): Promise<typeof LanguageLibrary> {
    return this.load('language');
  }

  /** Loads a file of `dist/libraries` by its name; the caller knows what it holds. */
  load<T>(name: string): Promise<T> {
    let library = this.#loaded.get(name) as Promise<T> | undefined;
    if (!library) this.#loaded.set(name, (library = this.#load<T>(`${name}.mjs`)));
    return library;
  }

  async #load<T>(name: string): Promise<T> {
    const file = vscode.Uri.joinPath(this.#folder, name);
    if (!WEB) return (await import(file.toString(true))) as T;
    const source = await vscode.workspace.fs.readFile(file);
    const address = URL.createObjectURL(new Blob([source as BlobPart], { type: 'text/javascript' }));
    try {
      return (await import(address)) as T;
    } finally {
      URL.revokeObjectURL(address);
    }
  }
}
