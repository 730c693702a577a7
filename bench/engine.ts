/** What of the engine is measured: the entry of its bundle (bundle.ts). */
export { findingActors } from '../lib/actors/find';
export { findActors } from '../lib/actors/find-at-once';
export { buildingMatcher, matchForms } from '../lib/actors/names/matcher';
export { annotate } from '../lib/annotate';
export { findingClaims } from '../lib/claims/find';
export { findClaims } from '../lib/claims/find-at-once';
export { isWorthALook } from '../lib/coverage/gate';
export { scoreCoverage } from '../lib/coverage/score';
export { languageFor } from '../lib/text/languages';
export { readArticle } from '../lib/text/read-at-once';
export { Reading } from '../lib/text/reading';
export { WordUnion } from '../lib/text/word-table';
export { atOnce } from '../lib/work';
