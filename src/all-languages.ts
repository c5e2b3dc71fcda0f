/** The element with the words of all languages: for servers, and for the file that has everything. */
import './messages/all.js';

export * from './index.js';
