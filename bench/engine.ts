/** What of the engine is measured: the entry of its bundle (bundle.ts). */
export { findActors, findingActors } from '../lib/actors/find';
export { buildingMatcher, matchForms } from '../lib/actors/matcher';
export { annotate } from '../lib/annotate';
export { findClaims, findingClaims } from '../lib/claims/find';
export { isWorthALook } from '../lib/coverage/gate';
export { scoreCoverage } from '../lib/coverage/score';
export { languageFor } from '../lib/text/languages';
export { readingArticle } from '../lib/text/read-article';
export { Reading } from '../lib/text/reading';
export { WordUnion } from '../lib/text/word-table';
export { atOnce } from '../lib/work';
