/** Ties a claim of the article to the known claim that it repeats, if one is near enough. */
import type { Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { stem } from '../text/stem';
import { fold, words } from '../text/words';
import type { Lexicon } from './lexicon';
import { Is } from './lexicon';
import type { Range } from './subject';
import type { Token } from './tokens';
