import { describe, expect, test } from 'vitest';
import { actorCard, type CitedStatement, claimCard } from './cards';
import { compileCards, compileIndex } from './compile';
import { smallKnowledge } from './knowledge.fixture';
import { pickRecords } from './pick';

const records = compileCards(smallKnowledge());

describe('a card for an article of 19 August 2020', () => {
  const card = actorCard(records, 'anna-arden', '2020-08-19')!;

  test('names the roles of that day alone', () => {
    expect(card.roles).toEqual([{ title: 'Head of the Council', from: '2019' }]);
  });

  test('keeps what came later apart', () => {
    expect(card.known.map(({ text }) => text)).toEqual(['She called a vote.']);
    expect(card.since.map(({ text }) => text)).toEqual(['She left.']);
  });

  test('says why she is in the article', () => {
    expect(card.whyHere).toEqual(card.known[0]);
  });

  test('cites every source once, by its place in the list', () => {
    expect(card.sources.map(({ publisher }) => publisher)).toEqual(['Gazette', 'Herald']);
    expect(card.known[0]!.cites).toEqual([0, 1]);
    expect(card.since[0]!.cites).toEqual([1]);
  });
});

test('a card for a later article names the later role', () => {
  expect(actorCard(records, 'anna-arden', '2021-01-01')!.roles).toEqual([
    { title: 'Envoy', from: '2020-10' },
  ]);
});

test('a claim’s card names who makes it', () => {
  const card = claimCard(records, 'vote-was-fair', '2020-08-19')!;
  expect(card.claimants).toEqual([{ id: 'anna-arden', name: 'Anna Arden' }]);
  expect(card.known).toHaveLength(1);
});

test('a claim’s card has the figures that were known on the day', () => {
  const authored = smallKnowledge();
  const [statement] = authored.claims['vote-was-fair']!.known;
  authored.claims['vote-was-fair']!.known = [
    { ...statement!, date: '2020-08-12', quantities: [{ by: 'the council', value: 40, unit: 'people' }] },
    { ...statement!, date: '2020-09', quantities: [{ by: 'the court', value: 30, unit: 'people' }] },
  ];
  expect(claimCard(compileCards(authored), 'vote-was-fair', '2020-08-19')!.quantities).toEqual([
    { by: 'the council', value: 40, upper: null, unit: 'people', hedge: null },
  ]);
});

test('a claim’s card keeps what speaks against it apart, and what came later together', () => {
  const authored = smallKnowledge();
  const claim = authored.claims['vote-was-fair']!;
  const told = (text: string, date: string) => ({ text, date, sources: ['herald'] });
  claim.known = [
    told('She said so.', '2020-08-02'),
    { ...told('Observers denied it.', '2020-08-03'), stance: 'against' },
    { ...told('A court denied it.', '2020-09-03'), stance: 'against' },
    told('She said so again.', '2020-09-04'),
  ];
  const card = claimCard(compileCards(authored), 'vote-was-fair', '2020-08-19')!;
  const texts = (statements: CitedStatement[]) => statements.map(({ text }) => text);
  expect(texts(card.known)).toEqual(['She said so.']);
  expect(texts(card.otherSide)).toEqual(['Observers denied it.']);
  expect(texts(card.since)).toEqual(['A court denied it.', 'She said so again.']);
});

test.each([actorCard, claimCard])('there is no card for what the knowledge base does not have', card => {
  expect(card(records, 'nobody', '2020-08-19')).toBeNull();
});

describe('what ships', () => {
  test('holds the sources that are cited, and no other', () => {
    expect(Object.keys(records.sources)).toEqual(['gazette', 'herald']);
  });

  test('holds the timeline and what it cites', () => {
    const authored = smallKnowledge();
    authored.timeline[0]!.sources = ['times'];
    authored.sources.times = { ...authored.sources.herald!, publisher: 'Times' };
    const { timeline, sources } = compileCards(authored);
    expect(timeline.map(({ title }) => title)).toEqual(['A vote is called']);
    expect(Object.keys(sources)).toContain('times');
  });

  test('has the names of all languages in the index, and the statements in the cards', () => {
    const index = compileIndex(smallKnowledge());
    expect(index.entities.find(({ id }) => id === 'anna-arden')).toMatchObject({
      kind: 'person',
      names: ['Anna Arden', 'Анна Арден'],
      surnames: ['Arden'],
      gender: 'female',
    });
    expect(JSON.stringify(index)).not.toContain('She left.');
  });

  test('is the same at every build', () => {
    const reversed = smallKnowledge();
    reversed.sources = Object.fromEntries(Object.entries(reversed.sources).reverse());
    expect(JSON.stringify(compileCards(reversed))).toBe(JSON.stringify(records));
  });
});

describe('the records for a page', () => {
  test('are those asked for, with claimants and sources', () => {
    const picked = pickRecords(records, ['council', 'nobody'], ['vote-was-fair']);
    expect(Object.keys(picked.entities)).toEqual(['council', 'anna-arden']);
    expect(Object.keys(picked.claims)).toEqual(['vote-was-fair']);
    expect(Object.keys(picked.sources).sort()).toEqual(['gazette', 'herald']);
    expect(picked.timeline).toEqual([]);
  });
});
