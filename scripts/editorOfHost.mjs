/**
 * An esbuild plugin for what is loaded later and talks to the editor. A module that is imported from a file, or in a
 * worker from memory, cannot ask the host for `vscode`; it takes the one that `src/vscode/libraries.ts` has put by.
 */
export const editorOfHost = {
  name: 'editorOfHost',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'editorOfHost' }));
    onLoad({ filter: /.*/, namespace: 'editorOfHost' }, () => ({
      contents: "module.exports = globalThis[Symbol.for('afterInterview.vscode')];",
    }));
  },
};
