import * as vscode from 'vscode';
import type { Card } from '../../core/rehearsal/index.js';
import { plain, plainLine, withoutIcons, withoutLinks } from '../../core/text/plain.js';

/** How an answer went (1 to 5), or what else was chosen: to leave it for later, or to end. */
export type RehearsalAnswer = number | 'later' | 'end';

interface Item extends vscode.QuickPickItem {
  readonly does?: 'show' | 'later' | number;
}

/** So many characters are seen of a line of the list; what is longer also stands above it, where it may be long. */
const FITS = 85;

/** Shows a question alone, then its answer, and asks how it went. A digit rates at once; Escape ends. */
export function rehearsalBox(
  { question, how, answer }: Card,
  { at, of, ratings }: { at: number; of: number; ratings: Readonly<Record<number, string>> },
): Promise<RehearsalAnswer> {
  const box = vscode.window.createQuickPick<Item>();
  box.title = 'Rehearse';
  box.step = at + 1;
  box.totalSteps = of;
  box.ignoreFocusOut = true;
  box.prompt = above(question);
  box.placeholder = ['Say it aloud.', how].filter(Boolean).join(' ');
  box.items = [
    { label: 'Show My Answer', does: 'show' },
    { label: 'Leave It for Later', does: 'later' },
  ];
  return new Promise((resolve) => {
    const finish = (chosen: RehearsalAnswer): void => {
      resolve(chosen);
      box.dispose();
    };
    let isShown = false;
    const show = (): void => {
      isShown = true;
      box.value = '';
      box.placeholder = 'How did it go? Type 1 to 5, or choose.';
      const rated = [5, 4, 3, 2, 1].map((rating): Item => ({
        label: String(rating),
        description: ratings[rating] ?? '',
        does: rating,
      }));
      const long = answer.filter(({ text }) => text.length > FITS);
      box.prompt = [question, ...long.map(({ label, text }) => `${label}: ${text}`)].map(above).join(' ');
      const known = answer.map(({ label, text }): Item => ({ label, detail: shown(text) }));
      box.items = [...known, { label: 'How did it go?', kind: vscode.QuickPickItemKind.Separator }, ...rated];
    };
    box.onDidChangeValue((typed) => {
      if (isShown && /^[1-5]$/.test(typed)) finish(Number(typed));
    });
    box.onDidAccept(() => {
      const does = box.activeItems[0]?.does;
      if (does === 'show') show();
      else if (does !== undefined) finish(does);
    });
    box.onDidHide(() => finish('end'));
    box.show();
  });
}

/** Words of the user's: one line, and no icons in it. */
function shown(text: string): string {
  return withoutIcons(plain(text));
}

/** The same above the list, where there is room for all of it. */
function above(text: string): string {
  return withoutLinks(withoutIcons(plainLine(text)));
}
