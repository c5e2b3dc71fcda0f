/** The same with the words of all languages, for servers. */
import '../messages/all.js';

export * from './index.js';
