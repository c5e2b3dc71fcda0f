export { facetsOf } from './facets.js';
export { fold } from './fold.js';
export { matching, narrows } from './matching.js';
