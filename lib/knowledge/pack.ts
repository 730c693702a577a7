/** The index as it ships: what is empty or can be told is left out, and lists of forms are one string each. It is a tenth smaller so. */
import type { IndexedClaim, IndexedEntity, Knowledge } from './knowledge';

/** What parts the forms of a list; no form has it. */
const separator = '|';

const lists = ['names', 'acronyms', 'ambiguous', 'exemptions', 'demonyms'] as const;

type PackedEntity = Pick<IndexedEntity, 'id' | 'kind'> &
  Partial<
    Pick<IndexedEntity, 'side' | 'gender' | 'standsFor'> &
      Record<(typeof lists)[number] | 'surnames' | 'surnameChanges', string>
  >;

type PackedClaim = Record<keyof IndexedClaim, string>;

interface PackedKnowledge extends Omit<Knowledge, 'entities' | 'claims'> {
  entities: PackedEntity[];
  claims: PackedClaim[];
}

const join = (forms: readonly string[]): string => forms.join(separator);
const split = (forms: string | undefined): string[] => (forms ? forms.split(separator) : []);

/** What stands before the last word of a name that is no surname. */
const without = '-';

const lastWords = (names: readonly string[]): string[] => [
  ...new Set(names.map(name => name.slice(name.lastIndexOf(' ') + 1))),
];

/** The last words of the names without some of them and with others. */
function changed(last: readonly string[], changes: readonly string[]): string[] {
  const left = last.filter(word => !changes.includes(without + word));
  return [...left, ...changes.filter(change => !change.startsWith(without))];
}

/** Surnames are nearly always the last words of the names: then nothing is written of them, or what differs. */
function packSurnames({ names, surnames }: IndexedEntity): Pick<PackedEntity, 'surnames' | 'surnameChanges'> {
  const last = lastWords(names);
  const changes = [
    ...last.filter(word => !surnames.includes(word)).map(word => without + word),
    ...surnames.filter(surname => !last.includes(surname)),
  ];
  if (join(changed(last, changes)) !== join(surnames)) return { surnames: join(surnames) };
  return changes.length > 0 ? { surnameChanges: join(changes) } : {};
}

function unpackSurnames(names: readonly string[], { surnames, surnameChanges }: PackedEntity): string[] {
  return surnames === undefined ? changed(lastWords(names), split(surnameChanges)) : split(surnames);
}

function packEntity(entity: IndexedEntity): PackedEntity {
  const { id, kind, side, gender, standsFor } = entity;
  const packed: PackedEntity = { id, kind };
  if (side) packed.side = side;
  if (gender) packed.gender = gender;
  if (standsFor) packed.standsFor = standsFor;
  for (const list of lists) if (entity[list].length > 0) packed[list] = join(entity[list]);
  return kind === 'person' ? { ...packed, ...packSurnames(entity) } : packed;
}

/** One as it was packed. All are written alike: made out of parts each would have a shape of its own, and be slow to look at. */
function unpackEntity(packed: PackedEntity): IndexedEntity {
  const { id, kind, side = null, gender = null, standsFor = null, ...forms } = packed;
  const names = split(forms.names);
  return {
    id,
    kind,
    side,
    gender,
    names,
    surnames: kind === 'person' ? unpackSurnames(names, packed) : [],
    acronyms: split(forms.acronyms),
    ambiguous: split(forms.ambiguous),
    exemptions: split(forms.exemptions),
    demonyms: split(forms.demonyms),
    standsFor,
  };
}

/** The index as a string. @throws Error where a form has the separator in it */
export function packIndex(knowledge: Knowledge): string {
  const { entities, claims } = knowledge;
  const forms = [
    ...entities.flatMap(entity => [...lists.flatMap(list => entity[list]), ...entity.surnames]),
    ...claims.flatMap(({ variants }) => variants),
  ];
  const bad = forms.find(form => form.includes(separator));
  if (bad !== undefined) throw new Error(`"${bad}" has a "${separator}" in it: write it another way.`);
  const packed: PackedKnowledge = {
    ...knowledge,
    entities: entities.map(packEntity),
    claims: claims.map(({ id, variants, claimants, about }) => ({
      id,
      variants: join(variants),
      claimants: join(claimants),
      about: join(about),
    })),
  };
  return JSON.stringify(packed);
}

/** The index that `packIndex` made a string of. */
export function unpackIndex(packed: string): Knowledge {
  const { entities, claims, ...rest } = JSON.parse(packed) as PackedKnowledge;
  return {
    ...rest,
    entities: entities.map(unpackEntity),
    claims: claims.map(({ id, variants, claimants, about }) => ({
      id,
      variants: split(variants),
      claimants: split(claimants),
      about: split(about),
    })),
  };
}
