/** The index as it ships: what is empty is left out, and lists of forms are one string each. It is a tenth smaller so. */
import type { IndexedClaim, IndexedEntity, Knowledge } from './knowledge';

/** What parts the forms of a list; no form has it. */
const separator = '|';

const lists = ['names', 'surnames', 'acronyms', 'ambiguous', 'exemptions', 'demonyms'] as const;

type PackedEntity = Pick<IndexedEntity, 'id' | 'kind'> &
  Partial<Pick<IndexedEntity, 'side' | 'gender' | 'standsFor'> & Record<(typeof lists)[number], string>>;

type PackedClaim = Record<keyof IndexedClaim, string>;

interface PackedKnowledge extends Omit<Knowledge, 'entities' | 'claims'> {
  entities: PackedEntity[];
  claims: PackedClaim[];
}

const join = (forms: readonly string[]): string => forms.join(separator);
const split = (forms: string | undefined): string[] => (forms ? forms.split(separator) : []);

function packEntity({ id, kind, side, gender, standsFor, ...forms }: IndexedEntity): PackedEntity {
  const packed: PackedEntity = { id, kind };
  if (side) packed.side = side;
  if (gender) packed.gender = gender;
  if (standsFor) packed.standsFor = standsFor;
  for (const list of lists) if (forms[list].length > 0) packed[list] = join(forms[list]);
  return packed;
}

/** One as it was packed. All are written alike: made out of parts each would have a shape of its own, and be slow to look at. */
function unpackEntity({
  id,
  kind,
  side = null,
  gender = null,
  standsFor = null,
  ...forms
}: PackedEntity): IndexedEntity {
  return {
    id,
    kind,
    side,
    gender,
    names: split(forms.names),
    surnames: split(forms.surnames),
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
    ...entities.flatMap(entity => lists.flatMap(list => entity[list])),
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
