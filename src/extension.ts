import * as vscode from 'vscode';
import type { ApiV1 } from './vscode/api.js';
import { registerDocuments } from './vscode/documents/registerDocuments.js';
import { registerLanguage } from './vscode/language/registerLanguage.js';
import { lookForNotes } from './vscode/lookForNotes.js';
import { runCommand } from './vscode/runCommand.js';
import type { Services } from './vscode/services.js';
import { SECTION } from './vscode/sectionName.js';
import { registerViews } from './vscode/tree/registerViews.js';

/** What other extensions get. */
export interface Exports {
  /** @throws RangeError for a version that there is not. */
  getAPI(version: 1): ApiV1;
}

/** Wires commands, views and the API. Everything heavier is loaded, and notes are read, when something first asks. */
export function activate(context: vscode.ExtensionContext): Exports {
  const log = vscode.window.createOutputChannel('After Interview', { log: true });
  const changed = new vscode.EventEmitter<Services>();
  const apiChanged = new vscode.EventEmitter<void>();
  let making: Promise<Services> | undefined;
  const make = async (): Promise<Services> => {
    const { createServices, StatusBar } = await import('./vscode/whenAsked.js');
    const services = await createServices(context, log);
    const statusBar = new StatusBar();
    services.search.onDidChange(() => {
      statusBar.update(services);
      changed.fire(services);
      apiChanged.fire();
    });
    services.debriefs.onDidChange(() => changed.fire(services));
    services.reminders.onDidChange(() => statusBar.update(services));
    context.subscriptions.push(services, statusBar);
    return services;
  };
  const services = (): Promise<Services> => (making ??= make());

  context.subscriptions.push(
    log,
    changed,
    apiChanged,
    registerViews({ services, onDidChange: changed.event }),
    registerLanguage({ services, onDidChange: changed.event }),
    registerDocuments(services, changed.event),
    ...commandsOf(context).map((command) =>
      vscode.commands.registerCommand(command, (...args: unknown[]) =>
        runCommand(command.slice(SECTION.length + 1), args, { services, log }),
      ),
    ),
  );
  void lookForNotes(services);

  const api: ApiV1 = {
    notes: async () => (await services()).api.notes(),
    actions: async (now) => (await services()).api.actions(now),
    onDidChange: (...listening) => {
      void services().then(({ search }) => search.ready());
      return apiChanged.event(...listening);
    },
  };
  return {
    getAPI(version) {
      if (version !== 1)
        throw new RangeError(`After Interview has no API version ${String(version)}; it has 1.`);
      return api;
    },
  };
}

/** Every command of the manifest, which is made from the list of commands. */
function commandsOf({ extension }: vscode.ExtensionContext): string[] {
  const { contributes } = extension.packageJSON as {
    contributes: { commands: readonly { command: string }[] };
  };
  return contributes.commands.map(({ command }) => command);
}
