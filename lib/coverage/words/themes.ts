/** What coverage of the crisis is about beside its actors: the words that tell, in the languages of the press. */
import { wordsOfAll } from './concepts';
import type { WordList } from './lexicon';
import { authoritarian } from './themes/authoritarian';
import { democracy } from './themes/democracy';
import { elections } from './themes/elections';
import { opposition } from './themes/opposition';
import { prosecution } from './themes/prosecution';
import { protests } from './themes/protests';
import { repression } from './themes/repression';
import { sanctions } from './themes/sanctions';

/** By name; reasons.ts says them to the reader. */
export const themes = {
  elections: wordsOfAll(elections),
  protests: wordsOfAll(protests),
  repression: wordsOfAll(repression),
  prosecution: wordsOfAll(prosecution),
  'the opposition': wordsOfAll(opposition),
  'democracy and rights': wordsOfAll(democracy),
  'authoritarian rule': wordsOfAll(authoritarian),
  sanctions: wordsOfAll(sanctions),
} satisfies Record<string, WordList>;

/** What begins as an entry of a list does, and is of none. */
export const misleading: WordList = {
  en: `protestant candidate_countr candidate_status arrested_development trial_period clinical_trial polling_company
    world_war world_wars cold_war border_collie amnesty_international regiment`,
  de: 'wahlweise wahllos wählerisch wahlberg freiheitlich',
  fr: 'guerre_mondiale guerre_froide',
  ru: 'радио_свобод мировой_войн холодной_войн отечественной_войн',
  be: 'радыё_свабод сусветнай_вайн айчыннай_вайн',
  uk: 'радіо_свобод світової_війн',
};
