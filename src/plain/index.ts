import { dress as dressIn } from '../theme/dress.js';
import { plainStyles } from './styles.js';

export { renderAmong } from './among.js';
export { renderFilters } from './filters.js';
export { renderPlain } from './forms.js';

/** Gives a shadow root the styles of the plain forms. */
export const dress = (root: ShadowRoot): void => {
  dressIn(root, plainStyles);
};
