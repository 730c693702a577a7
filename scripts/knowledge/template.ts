/** A new file of the knowledge base, with everything that has to be filled in. */

export const kinds = ['person', 'organisation', 'place', 'event', 'claim'] as const;
export type NewKind = (typeof kinds)[number];

/** The id of a name: its letters without diacritics in kebab-case. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const claim = (month: string) => `statement: "" # who claims what, in neutral words, at most 280 characters
topic: result # one of the topics of the schema
claimants: [] # ids of those who make it
about: [] # ids of those that it is about, at least one
date: '2020-08-09' # when it was first made
status: position # established, disputed, contradicted, position or unproven
reason: "" # why: what exactly is established, and what is not
variants:
  en: [] # how articles put it, in a few telling words each
known:
  - text: ""
    date: '2020-08-09'
    sources: []
checked: '${month}' # the month to which you followed what happened
`;

function entity(kind: Exclude<NewKind, 'claim'>, name: string, month: string): string {
  const sided = kind === 'person' || kind === 'organisation';
  return [
    `name: ${JSON.stringify(name)}`,
    'summary: "" # who or what it is, true on any day of the crisis, at most 280 characters',
    'sources: [] # ids in sources.yaml',
    'names:',
    `  en: [${JSON.stringify(name)}] # every full name that the press uses; be, ru, de, fr, pl, lt, uk beside en`,
    ...(kind === 'person' ? ['surnames:', `  en: [${JSON.stringify(name.split(' ').at(-1))}]`] : []),
    ...(sided ? ['side: others # belarus-authorities, belarus-society, europe, russia or others'] : []),
    ...(kind === 'person' ? ['gender: female', 'roles: [] # offices stand in offices.yaml'] : []),
    ...(kind === 'event' ? ["from: '2020-08-09'"] : []),
    'statements:',
    '  - text: "" # what happened, at most 240 characters',
    "    date: '2020-08-09'",
    '    sources: []',
    `checked: '${month}' # the month to which you followed what happened`,
    '',
  ].join('\n');
}

/** The text of a new file; `month` is YYYY-MM. */
export function template(kind: NewKind, name: string, month: string): string {
  return kind === 'claim' ? claim(month) : entity(kind, name, month);
}
