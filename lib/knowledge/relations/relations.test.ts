import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../chosen-words';
import { type ActorCardData, actorCard } from '../cards';
import { compileCards } from '../compile';
import { smallKnowledge } from '../knowledge.fixture';
import { pickRecords } from '../pick';
import type { AuthoredKnowledge, Relation } from '../schema';
import type { RelationEnd } from './lines';

const { t, say, written } = wordsIn('en');

const day = '2020-08-19';

type Change = (authored: AuthoredKnowledge) => void;

/** Anna Arden, of whom one statement is known, the Council, and beside them a person, a place and an event. */
function knowledge(change: Change): AuthoredKnowledge {
  const authored = smallKnowledge();
  const anna = authored.people['anna-arden']!;
  anna.statements = [{ text: 'She left.', date: '2020-09-30', sources: ['herald'] }];
  authored.people['bert-beech'] = {
    ...anna,
    name: 'Bert Beech',
    summary: 'A baker.',
    names: { en: ['Bert Beech'] },
    roles: [],
    statements: [],
    relations: [],
  };
  authored.places.ardenton = {
    ...authored.organisations.council!,
    name: 'Ardenton',
    names: { en: ['Ardenton'] },
  };
  authored.events.fair = {
    ...authored.organisations.council!,
    name: 'The Fair',
    names: { en: ['The Fair'] },
    from: '2020-08-10',
  };
  change(authored);
  return authored;
}

/** Gives an entity these relations; where it says nothing else their source is the herald. */
function relate(id: string, ...relations: Partial<Relation>[]): Change {
  return ({ people, organisations, places, events }) => {
    const entity = people[id] ?? organisations[id] ?? places[id] ?? events[id];
    entity!.relations = relations.map(relation => ({ type: 'detained', sources: ['herald'], ...relation }));
  };
}

function cardOf(id: string, change: Change, on = day): ActorCardData {
  return actorCard(compileCards(knowledge(change)), id, on)!;
}

function lines(card: ActorCardData): string[] {
  return card.relations.map(({ tie, ends }) => `${t(tie)} ${ends.map(endInWords).join(', ')}`);
}

function endInWords({ name, note, when }: RelationEnd): string {
  const dates = Object.entries(when ?? {}).map(([word, date]) => `${word} ${date}`);
  return [...[name, note].filter(value => value !== null).map(written), ...dates].join(' ');
}

function later({ since }: ActorCardData): string[] {
  return since.map(({ date, text }) => `${date} ${typeof text === 'string' ? text : say(text)}`);
}

const left = '2020-09-30 She left.';

describe('a detention, on the card for 19 August 2020', () => {
  test.each<[string, Partial<Relation>, string[], string[]]>([
    [
      'was over: with its end and the sentence',
      { from: '2020-05-06', to: '2020-05-20', note: '15 days' },
      ['Detained sentenced to 15 days from 2020-05-06 to 2020-05-20'],
      [left],
    ],
    [
      'ended that day: with its end',
      { from: '2020-05-06', to: day },
      [`Detained from 2020-05-06 to ${day}`],
      [left],
    ],
    [
      'lasted: not how long it would, nor the sentence to come',
      { from: '2020-05-29', to: '2025-06-21', note: '18 years' },
      ['In detention since 2020-05-29'],
      [left, '2025-06-21 Detention ended: sentenced to 18 years.'],
    ],
    [
      'has no known end: that it began, not that it lasted',
      { from: '2020-06-18', note: '8 years' },
      ['Detained on 2020-06-18'],
      [left],
    ],
    [
      'may have ended in that month: that it began',
      { from: '2020-07-20', to: '2020-08', note: 'House arrest' },
      ['Detained on 2020-07-20'],
      ['2020-08 Detention ended: House arrest.', left],
    ],
    [
      'came later: under "Since then", in order of time',
      { from: '2020-09-07', to: '2025-12-13', note: '11 years' },
      [],
      ['2020-09-07 Detained.', left, '2025-12-13 Detention ended: sentenced to 11 years.'],
    ],
  ])('%s', (_, relation, expectedLines, expectedSince) => {
    const card = cardOf('anna-arden', relate('anna-arden', relation));
    expect(lines(card)).toEqual(expectedLines);
    expect(later(card)).toEqual(expectedSince);
  });
});

describe('a tie of its own, on the card for 19 August 2020', () => {
  test.each<[string, Partial<Relation>, string[], string[]]>([
    [
      'membership',
      { type: 'member-of', entity: 'ardenton', note: 'Treasurer', from: '2019-05' },
      ['Member of Ardenton (Treasurer) since 2019-05'],
      [left],
    ],
    [
      'list of sanctions, of which a person’s card does not name which',
      { type: 'sanctioned-by', entity: 'ardenton', note: 'Second list', from: '2020-11-06' },
      [],
      [left, '2020-11-06 Put on the sanctions list of Ardenton.'],
    ],
    ['marriage', { type: 'spouse', entity: 'bert-beech' }, ['Married to Bert Beech'], [left]],
    [
      'marriage to somebody who has no card',
      { type: 'spouse', note: 'Carl Cedar, a carpenter' },
      ['Married to Carl Cedar, a carpenter'],
      [left],
    ],
    [
      'successor to come',
      { type: 'successor', entity: 'bert-beech', note: 'Mayor', from: '2021-03' },
      [],
      [left, '2021-03 Succeeded by Bert Beech as Mayor.'],
    ],
    [
      'note that tells of a later year',
      { type: 'member-of', entity: 'ardenton', note: 'Treasurer; again in March 2022', from: '2019' },
      ['Member of Ardenton since 2019'],
      [left],
    ],
    [
      'note that names the year in which it began',
      { type: 'member-of', entity: 'ardenton', note: 'Staff of 2020', from: '2020-05' },
      ['Member of Ardenton (Staff of 2020) since 2020-05'],
      [left],
    ],
  ])('%s', (_, relation, expectedLines, expectedSince) => {
    const card = cardOf('anna-arden', relate('anna-arden', relation));
    expect(lines(card)).toEqual(expectedLines);
    expect(later(card)).toEqual(expectedSince);
  });

  test('an organisation’s card says what of it is on a list', () => {
    const sanction = {
      type: 'sanctioned-by',
      entity: 'ardenton',
      note: 'One unit',
      from: '2020-01-02',
    } as const;
    expect(lines(cardOf('council', relate('council', sanction)))).toEqual([
      'On the sanctions list of Ardenton (One unit) since 2020-01-02',
    ]);
  });
});

describe('a tie that another entity has', () => {
  test.each<[string, string, string, Partial<Relation>, string[]]>([
    [
      'members',
      'council',
      'bert-beech',
      { type: 'member-of', from: '2019' },
      ['Among its members Bert Beech'],
    ],
    ['not who was no longer one', 'council', 'bert-beech', { type: 'member-of', to: '2020-07' }, []],
    ['not who would become one', 'council', 'bert-beech', { type: 'member-of', from: '2020-10' }, []],
    ['parts of an organisation', 'council', 'fair', { type: 'part-of' }, ['Includes The Fair']],
    ['not the parts of a place', 'ardenton', 'council', { type: 'part-of' }, []],
    ['what took place there', 'ardenton', 'fair', { type: 'took-place-in' }, ['Took place here The Fair']],
    ['not whom it put on a list', 'council', 'bert-beech', { type: 'sanctioned-by', from: '2020-01' }, []],
    ['spouse', 'anna-arden', 'bert-beech', { type: 'spouse' }, ['Married to Bert Beech']],
    [
      'whom somebody succeeded',
      'anna-arden',
      'bert-beech',
      { type: 'successor', note: 'Head', from: '2019-02' },
      ['Successor of Bert Beech as Head on 2019-02'],
    ],
  ])('%s', (_, id, from, relation, expected) => {
    expect(lines(cardOf(id, relate(from, { ...relation, entity: id })))).toEqual(expected);
  });

  test('of an event that had not begun is not told', () => {
    const change = relate('fair', { type: 'took-place-in', entity: 'ardenton' });
    expect(lines(cardOf('ardenton', change, '2020-08-09'))).toEqual([]);
  });

  test('of two spouses who both have it is told once', () => {
    const card = cardOf('anna-arden', authored => {
      relate('anna-arden', { type: 'spouse', entity: 'bert-beech' })(authored);
      relate('bert-beech', { type: 'spouse', entity: 'anna-arden' })(authored);
    });
    expect(lines(card)).toEqual(['Married to Bert Beech']);
  });

  test('stands first where most is known', () => {
    const card = cardOf('council', authored => {
      relate('anna-arden', { type: 'member-of', entity: 'council' })(authored);
      relate('bert-beech', { type: 'member-of', entity: 'council' })(authored);
    });
    expect(card.relations[0]!.ends.map(({ name }) => name)).toEqual(['Anna Arden', 'Bert Beech']);
  });
});

describe('what the card says already is not told again', () => {
  const listed = { type: 'sanctioned-by', entity: 'ardenton', from: '2020-01-02' } as const;
  const says = (date: string, source: string, text = 'It was so.'): Change => {
    return ({ people }) => {
      people['anna-arden']!.statements.push({ text, date, sources: [source] });
    };
  };

  test.each<[string, Partial<Relation>, Change, string[]]>([
    ['by a statement of the day with a source of it', listed, says('2020-01-02', 'herald'), []],
    ['by one of the day after', listed, says('2020-01-03', 'herald'), []],
    ['by one of the month, where more is not known', listed, says('2020-01', 'herald'), []],
    ['by one that names the other end', listed, says('2020-01-02', 'gazette', 'Ardenton listed her.'), []],
    [
      'but by one of another matter it is not',
      listed,
      says('2020-01-02', 'gazette'),
      ['On the sanctions list of Ardenton since 2020-01-02'],
    ],
    [
      'nor by one of another day',
      listed,
      says('2020-01-09', 'herald'),
      ['On the sanctions list of Ardenton since 2020-01-02'],
    ],
    [
      'nor by one that says how a detention began, that it lasted',
      { from: '2020-05-29', to: '2025-06-21' },
      says('2020-05-29', 'herald'),
      ['In detention since 2020-05-29'],
    ],
    [
      'nor by those that say how one began and ended, how long it lasted',
      { from: '2020-05-06', to: '2020-05-20' },
      authored => {
        says('2020-05-06', 'herald')(authored);
        says('2020-05-20', 'herald')(authored);
      },
      ['Detained from 2020-05-06 to 2020-05-20'],
    ],
    [
      'by the role on the day',
      { type: 'member-of', entity: 'council', from: '2019' },
      ({ organisations }) => organisations.council!.statements.splice(0),
      [],
    ],
    [
      'by the summary that names the other end',
      { type: 'spouse', entity: 'bert-beech' },
      ({ people }) => {
        people['anna-arden']!.summary = 'Head of the council, married to Bert Beech.';
      },
      [],
    ],
  ])('%s', (_, relation, change, expected) => {
    const card = cardOf('anna-arden', authored => {
      relate('anna-arden', relation)(authored);
      change(authored);
    });
    expect(lines(card)).toEqual(expected);
  });

  test('in a list of which statements say a part: the list stays whole', () => {
    const card = cardOf('anna-arden', authored => {
      relate('anna-arden', listed, { ...listed, entity: 'fair', from: '2020-02-03' })(authored);
      says('2020-01-02', 'herald')(authored);
    });
    expect(lines(card)).toEqual([
      'On the sanctions list of Ardenton since 2020-01-02, The Fair since 2020-02-03',
    ]);
  });

  test('under "Since then"', () => {
    const card = cardOf('anna-arden', authored => {
      relate('anna-arden', { ...listed, from: '2020-11-06' })(authored);
      says('2020-11-06', 'herald', 'Ardenton put her on its list.')(authored);
    });
    expect(later(card)).toEqual([left, '2020-11-06 Ardenton put her on its list.']);
  });
});

test('ties cite the card’s own sources', () => {
  const card = cardOf('anna-arden', relate('anna-arden', { type: 'spouse', entity: 'bert-beech' }));
  const [end] = card.relations[0]!.ends;
  expect(end!.id).toBe('bert-beech');
  expect(end!.cites.map(at => card.sources[at]!.publisher)).toEqual(['Herald']);
});

test('the records for a page suffice for the same card', () => {
  const all = compileCards(
    knowledge(authored => {
      relate('bert-beech', { type: 'member-of', entity: 'council', from: '2019' })(authored);
      relate('council', { type: 'part-of', entity: 'ardenton' })(authored);
    }),
  );
  expect(actorCard(pickRecords(all, ['council'], []), 'council', day)).toEqual(
    actorCard(all, 'council', day),
  );
});
