/** What the code that is used extends when it is loaded, and does not use. */
const stand = 'module.exports = { Transform: class {}, PassThrough: class {} };';

/**
 * For esbuild: nodemailer can send, fetch and read files, and imports the modules of Node for that. The part that writes
 * mails reaches none of it; an empty module in the place of each keeps the code itself out of the bundle, which then runs
 * in a web worker as well.
 */
export const withoutNode = {
  name: 'without-node',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'without-node' }));
    build.onLoad({ filter: /.*/, namespace: 'without-node' }, () => ({ contents: stand, loader: 'js' }));
    build.onLoad({ filter: /nodemailer[\\/]dist[\\/].*[\\/]fetch[\\/]index\.js$/ }, () => ({
      contents: 'export default undefined;',
      loader: 'js',
    }));
  },
};
