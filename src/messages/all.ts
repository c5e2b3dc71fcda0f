/** All languages at once, where nothing can be waited for: on servers, in commands, in the file that has everything. */
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { addWords } from './index.js';

addWords({ ar, de, es, fr });
