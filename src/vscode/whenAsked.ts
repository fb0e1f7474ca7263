/**
 * All that is loaded when something first asks: what views, questions of the editor and the API need. In the
 * Node host it is a file of its own, for reading a bundle is most of what an activation costs.
 */
export { createProviders } from './language/providers.js';
export { isUserFacing, showFailure } from './messages.js';
export { createServices } from './services.js';
export { StatusBar } from './statusBar.js';
export { aboutApplications, viewModels } from './tree/views.js';
