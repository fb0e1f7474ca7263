/**
 * All that is loaded when something first asks: what commands, views, questions of the editor and the API need. In the
 * Node host it is a file of its own, for reading a bundle is most of what an activation costs.
 */
export { commands } from './commands/index.js';
export { targetOf } from './commands/targets.js';
export { createProviders } from './language/providers.js';
export { showFailure, UserFacingError } from './messages.js';
export { messagesText } from './messagesDocument.js';
export { createServices } from './services.js';
export { StatusBar } from './statusBar.js';
export { aboutApplications, viewModels } from './tree/views.js';
