import * as vscode from 'vscode';
import type * as HolidaysLibrary from '../libraries/holidays.js';
import type * as LanguageLibrary from '../libraries/language.js';
import type * as MailLibrary from '../libraries/mail.js';
import type * as NaturalDatesLibrary from '../libraries/naturalDates.js';
import type * as RemindersLibrary from '../libraries/reminders.js';

/** The large libraries that are rarely needed: each a file of its own, loaded once, when first used. */
export class Libraries {
  readonly #folder: vscode.Uri;
  #holidays: Promise<typeof HolidaysLibrary> | undefined;
  #language: Promise<typeof LanguageLibrary> | undefined;
  #mail: Promise<typeof MailLibrary> | undefined;
  #naturalDates: Promise<typeof NaturalDatesLibrary> | undefined;
  #reminders: Promise<typeof RemindersLibrary> | undefined;

  constructor(extensionUri: vscode.Uri) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'dist', 'libraries');
  }

  holidays(): Promise<typeof HolidaysLibrary> {
    return (this.#holidays ??= this.#load<typeof HolidaysLibrary>('holidays.mjs'));
  }

  mail(): Promise<typeof MailLibrary> {
    return (this.#mail ??= this.#load<typeof MailLibrary>('mail.mjs'));
  }

  naturalDates(): Promise<typeof NaturalDatesLibrary> {
    return (this.#naturalDates ??= this.#load<typeof NaturalDatesLibrary>('naturalDates.mjs'));
  }

  reminders(): Promise<typeof RemindersLibrary> {
    return (this.#reminders ??= this.#load<typeof RemindersLibrary>('reminders.mjs'));
  }

  language(): Promise<typeof LanguageLibrary> {
    return (this.#language ??= this.#load<typeof LanguageLibrary>('language.mjs'));
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
