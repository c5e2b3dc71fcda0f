/*
 * What shows media in the pane. Loaded when an event opens that has some, or several pictures. It fills boxes of the
 * view with elements of its own, and needs nothing of Lit: so all that the first picture needs stays in one file.
 */
export { fillPlayer, resetPlayer } from './player.js';
export { fillSteps } from './gallery.js';
