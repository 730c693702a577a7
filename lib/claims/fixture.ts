/** Made-up articles and a made-up knowledge base for the tests of this folder. */
import type { EntityKind, Mention } from '../annotations';
import { type Article, type BlockKind, joinBlocks } from '../article';
import type { IndexedClaim, Knowledge } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { Reading } from '../text/reading';
import { findClaims } from './find-at-once';
import { lexiconOf } from './lexicon';
import { quotedIn } from './quoted';
import { quotesIn } from './quotes';
import { type Token, tokensOf } from './tokens';

interface Actor {
  id: string;
  kind: EntityKind;
  forms: string[];
  /** Forms in other cases, which are found too, but are no names that the knowledge base has. */
  inflected?: string[];
  gender?: 'female' | 'male';
}

const actors: Actor[] = [
  { id: 'anna-holm', kind: 'person', forms: ['Anna Holm', 'Holm', 'Анна Хольм', 'Хольм'], gender: 'female' },
  {
    id: 'erik-brandt',
    kind: 'person',
    forms: [
      'Erik Brandt',
      'Brandt',
      'Эрик Брандт',
      'Ерік Брандт',
      'Эрык Брандт',
      'Брандт',
      'Erikas Brandtas',
      'Brandtas',
    ],
    inflected: [
      'Erika Brandta',
      'Eriko Brandto',
      'Эрика Брандта',
      'Еріка Брандта',
      'Эрыка Брандта',
      'Брандта',
      'Брандту',
      'Brandta',
      'Brandtowi',
      'Brandtova',
      'Brandtovi',
      'Brandto',
      'Brandtui',
      'Brandtą',
      'Brandtu',
      'Erikiem Brandtem',
      'Brandtem',
    ],
    gender: 'male',
  },
  { id: 'kim-falk', kind: 'person', forms: ['Kim Falk'] },
  {
    id: 'harbour-council',
    kind: 'organisation',
    forms: ['Harbour Council', 'Портова рада', 'Портавая рада', 'Přístavní rada', 'Uosto taryba'],
    inflected: [
      'Портової ради',
      'Портовій раді',
      'Портавай рады',
      'Přístavní rady',
      'Přístavní radě',
      'Uosto tarybos',
    ],
  },
  { id: 'northern-league', kind: 'organisation', forms: ['Northern League', 'NL'] },
  { id: 'coast-news', kind: 'organisation', forms: ['Coast News', 'CN/CR'] },
  { id: 'norrby', kind: 'place', forms: ['Norrby', 'Норрбю'] },
  {
    id: 'lakeland',
    kind: 'place',
    forms: ['Lakeland', 'Лейкленд', 'Leiklandas'],
    inflected: ['Лейкленду', 'Лейкленда', 'Lakelandu', 'Leiklando'],
  },
];

/** The made-up actors, with the claims that are known of them. */
export function knowledgeOf(claims: IndexedClaim[] = []): Knowledge {
  const entities = actors.map(({ id, kind, forms, gender }) => ({
    id,
    kind,
    side: null,
    gender: gender ?? null,
    names: forms,
    surnames: [],
    acronyms: [],
    ambiguous: [],
    exemptions: [],
    demonyms: [],
    standsFor: null,
  }));
  return { entities, claims, offices: [], descriptions: [], spouses: [] };
}

/** An article without a title whose paragraphs, or blocks of another kind, are given. */
export function articleOf(blocks: (string | { kind: BlockKind; text: string })[], language = 'en'): Article {
  const parts = blocks.map(block =>
    typeof block === 'string' ? { kind: 'paragraph' as const, text: block } : block,
  );
  return { url: null, title: '', outlet: null, language, published: null, ...joinBlocks('', parts) };
}

/** The mentions of the made-up actors in a text, found by plain search. */
export function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const { id, kind, forms, inflected = [] } of actors)
    for (const form of [...forms, ...inflected])
      for (const { index: start } of text.matchAll(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'gu'))) {
        const end = start + form.length;
        if (!found.some(other => other.start < end && start < other.end))
          found.push({ start, end, exact: form, entity: id, name: forms[0]!, kind, via: 'name' });
      }
  return found.sort((a, b) => a.start - b.start);
}

/** The tokens of a text without names. */
export function tokensIn(text: string, language: Language): Token[] {
  const lexicon = lexiconOf(language);
  const block = new Reading(text, language).read(0, text.length);
  return tokensOf(block, lexicon, [], quotedIn(block, quotesIn(block, language, false), [], lexicon));
}

/** What is known of the bridge of the made-up harbour, in many languages. */
const bridge = knowledgeOf([
  {
    id: 'bridge-safe',
    variants: [
      'мост безопасен',
      'Brücke ist sicher',
      'міст безпечний',
      'мост бяспечны',
      'most jest bezpieczny',
      'le pont est sûr',
      'most je bezpečný',
      'tiltas yra saugus',
    ],
    claimants: ['anna-holm'],
    about: [],
  },
]);

/** Kind, speaker and known claims of each claim of the paragraphs. */
export function claimsIn(language: string, paragraphs: string[]): string[] {
  const article = articleOf(paragraphs, language);
  return findClaims(article, mentionsIn(article.text), bridge).map(({ kind, speaker, speakerText, links }) =>
    [kind, speaker ?? speakerText ?? '-', ...links.map(({ claim }) => `> ${claim}`)].join(' '),
  );
}
