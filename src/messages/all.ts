/** All languages at once, where nothing can be waited for: on servers, in commands, in the file that has everything. */
import { ar } from './ar.js';
import { de } from './de.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';
import { addWords } from './index.js';

addWords({ ar, de, es, fa, fr, he, it, ja, ko, nl, pl, pt, ru, sv, tr, uk, zh });
