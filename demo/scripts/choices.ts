import { byId, onChoice } from './dom.js';

/** The story in the chosen language, and the markup that shows it so. */
function translate(language: string): void {
  const timeline = byId('translated');
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  timeline.lang = language;
  timeline.dir = direction;
  timeline.setAttribute('src', `hama/${language}.json`);
  byId('translated-html').textContent = `<article-timeline src="hama/${language}.json" lang="${language}" dir="${direction}"></article-timeline>`;
}

/** The choices that only set attributes. */
export function offerChoices(): void {
  onChoice('language', translate);
  onChoice('zone', (zone) => { byId('comet-timeline').setAttribute('time-zone', zone); });
}
