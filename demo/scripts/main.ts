import '../../src/index.js';
import { offerArchive } from './archive.js';
import { offerChoices } from './choices.js';
import { showDates } from './dates.js';
import { copyOnClick } from './copy.js';
import { showData } from './gallery.js';
import { buildPanel } from './panel.js';
import { offerStates } from './states.js';
import { printThemes } from './themes.js';

buildPanel();
copyOnClick();
printThemes();
offerChoices();
offerArchive();
offerStates();
showDates();
showData();
