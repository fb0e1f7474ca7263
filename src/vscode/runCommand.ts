import type * as vscode from 'vscode';
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
  const { commands, showFailure, UserFacingError, targetOf } = await import('./whenAsked.js');
  try {
    return await commands[id]?.(await services(), ...args);
  } catch (error) {
    const isAutomation = ['answers', 'file'].includes(targetOf(args[0]).kind) && !Array.isArray(args[1]);
    if (isAutomation && error instanceof UserFacingError) throw new Error(error.message, { cause: error });
    showFailure(error, log);
    return undefined;
  }
}
