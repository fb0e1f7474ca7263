import type { Disposable } from 'vscode';

/** Disposes of several things together; usable again after `clear`. */
export class DisposableStore implements Disposable {
  #items: Disposable[] = [];

  add(...items: Disposable[]): void {
    this.#items.push(...items);
  }

  clear(): void {
    for (const item of this.#items.splice(0).reverse()) item.dispose();
  }

  dispose(): void {
    this.clear();
  }
}
