import type * as vscode from 'vscode';
import type * as OnCommand from './onCommand.js';
import type { Services } from './services.js';

/**
 * Runs a command. A failure is shown in plain words; a caller that passed arguments of its own (a keybinding, another
 * extension) gets it as an error too.
 */
export async function runCommand(
  id: string,
  args: readonly unknown[],
  { services, log }: { readonly services: () => Promise<Services>; readonly log: vscode.LogOutputChannel },
): Promise<unknown> {
  const { isUserFacing, showFailure } = await import('./whenAsked.js');
  let isAutomation = false;
  try {
    const ready = await services();
    const { commands, targetOf } = await ready.libraries.load<typeof OnCommand>('onCommand');
    isAutomation = ['answers', 'file'].includes(targetOf(args[0]).kind) && !Array.isArray(args[1]);
    return await commands[id]?.(ready, ...args);
  } catch (error) {
    if (isAutomation && isUserFacing(error)) throw new Error(error.message, { cause: error });
    showFailure(error, log);
    return undefined;
  }
}
