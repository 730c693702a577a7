/** Turns the authored knowledge base into what ships: the index and the card records. Deterministic. */
import type { EntityKind } from '../annotations';
import { fold } from '../text/fold';
import { words } from '../text/words';
import type { CardRecords, IndexedEntity, IndexedOffice, Knowledge } from './knowledge';
import type { AuthoredKnowledge, Entity, Role } from './schema';
import { standingOf } from './standing';

const folders = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  events: 'event',
} as const;

interface ListedEntity {
  id: string;
  kind: EntityKind;
  entity: Entity;
}

/** All entities of the authored base in order of id, with their kind. */
export function* entitiesOf(authored: AuthoredKnowledge): Generator<ListedEntity> {
  for (const [folder, kind] of Object.entries(folders) as [keyof typeof folders, EntityKind][])
    for (const id of Object.keys(authored[folder]).sort()) yield { id, kind, entity: authored[folder][id]! };
}

/** The forms of all languages together, each once, in the order in which they are written. */
function allForms(forms: Record<string, string[]> | undefined): string[] {
  return [...new Set(Object.values(forms ?? {}).flat())];
}

/** Which words of a form begin with a capital: there the matcher wants one too. */
function capitalsOf(form: string): string {
  return words(form)
    .map(({ start }) => /^[\p{Lu}\p{Lt}]/u.test(form.slice(start)))
    .join();
}

/** Of forms that the matcher does not tell apart, such as Łukašenka and Lukasenka, the first. */
function distinctForms(forms: readonly string[]): string[] {
  const distinct = new Map<string, string>();
  for (const form of forms) {
    const key = `${fold(form)} ${capitalsOf(form)}`;
    if (!distinct.has(key)) distinct.set(key, form);
  }
  return [...distinct.values()];
}

function indexed({ id, kind, entity }: ListedEntity, authored: AuthoredKnowledge): IndexedEntity {
  return {
    id,
    kind,
    side: 'side' in entity ? entity.side : null,
    gender: 'gender' in entity ? entity.gender : null,
    names: distinctForms([entity.name, ...allForms(entity.names)]),
    surnames: 'surnames' in entity ? distinctForms(allForms(entity.surnames)) : [],
    acronyms: allForms(entity.acronyms),
    ambiguous: entity.ambiguous ?? [],
    exemptions: entity.exemptions ?? [],
    demonyms: 'demonyms' in entity ? allForms(entity.demonyms) : [],
    standsFor: standingOf(id, entity, authored),
  };
}

/** The part that finding actors and claims needs. */
export function compileIndex(authored: AuthoredKnowledge): Knowledge {
  return {
    entities: [...entitiesOf(authored)].map(listed => indexed(listed, authored)),
    claims: Object.keys(authored.claims)
      .sort()
      .map(id => {
        const { variants, claimants, about } = authored.claims[id]!;
        return { id, variants: allForms(variants), claimants, about };
      }),
    offices: indexedOffices(authored),
    descriptions: [...entitiesOf(authored)].flatMap(({ id, entity: { descriptions } }) =>
      descriptions ? [{ bearer: id, of: descriptions.of ?? null, called: allForms(descriptions.forms) }] : [],
    ),
    spouses: Object.entries(authored.people).flatMap(([id, { relations }]) =>
      relations.flatMap(({ type, entity }) =>
        type === 'spouse' && entity ? [[id, entity] as [string, string]] : [],
      ),
    ),
  };
}

/** The offices by which the press names who holds them; a role of one person's own is an office with one holder. */
function indexedOffices({ offices, people }: AuthoredKnowledge): IndexedOffice[] {
  const all = [
    ...Object.values(offices),
    ...Object.entries(people).flatMap(([holder, { roles }]) =>
      roles.map(({ from, to, ...role }) => ({ ...role, holders: [{ holder, from, to }] })),
    ),
  ];
  return all.flatMap(({ of = null, posts = [], called, holders }) => {
    if (posts.length === 0 && !called) return [];
    const terms = holders.map(({ holder, from, to }) => ({ holder, from, to }));
    return [{ of, posts, called: allForms(called), holders: terms }];
  });
}

/** The part that is read when a card is shown; sources that no entry cites are left out. */
export function compileCards(authored: AuthoredKnowledge): CardRecords {
  const { timeline } = authored;
  const cards: CardRecords = { entities: {}, claims: {}, sources: {}, timeline };
  const cite = (ids: readonly string[]) => {
    for (const id of ids) cards.sources[id] = authored.sources[id]!;
  };
  for (const { id, kind, entity } of entitiesOf(authored)) {
    const { name, summary, sources, statements, relations, checked } = entity;
    const side = 'side' in entity ? entity.side : null;
    const own = 'roles' in entity ? entity.roles : [];
    const roles = [...officesOf(id, authored), ...own.map(({ posts: _, called: __, ...role }) => role)];
    cards.entities[id] = {
      ...{ id, kind, name, side, summary, sources, roles, statements, relations, checked },
      ...('from' in entity && { from: entity.from }),
      ...(entity.sameAs?.wikidata && { wikidata: entity.sameAs.wikidata }),
    };
    for (const cited of [{ sources }, ...roles, ...statements, ...relations]) cite(cited.sources);
  }
  for (const id of Object.keys(authored.claims).sort()) {
    const { variants: _, ...claim } = authored.claims[id]!;
    cards.claims[id] = { id, ...claim };
    for (const cited of claim.known) cite(cited.sources);
  }
  for (const { sources } of timeline) cite(sources);
  cards.sources = Object.fromEntries(Object.entries(cards.sources).sort(([a], [b]) => (a < b ? -1 : 1)));
  return cards;
}

/** The offices that an entity held, as roles. */
function officesOf(id: string, { offices }: AuthoredKnowledge): Role[] {
  return Object.values(offices).flatMap(({ title, of, holders }) =>
    holders.filter(({ holder }) => holder === id).map(({ holder: _, ...held }) => ({ title, of, ...held })),
  );
}
