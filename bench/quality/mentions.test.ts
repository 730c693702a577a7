import { describe, expect, test } from 'vitest';
import type { FoundMention } from '../found';
import { parseGold } from './gold';
import { compareMentions, mentionMeasures } from './mentions';
import { namesakesOf } from './namesakes';

const namesakes = namesakesOf([{ id: 'holm', name: 'Anna Holm' }], {});
const { text, gold } = parseGold(
  '[[Anna Holm|Anna Holm|person]] met [[Erik Brandt|Erik Brandt|person]]. {{The mayor|Anna Holm}} smiled.',
);

/** Each mention as its words and the name that the engine gives to them. */
function found(...mentions: [string, string | null, FoundMention['via']?][]): FoundMention[] {
  return mentions.map(([words, name, via = 'name']) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, name, via };
  });
}

const holm: [string, string] = ['Anna Holm', 'Anna Holm'];
const brandt: [string, string] = ['Erik Brandt', 'Erik Brandt'];

describe('mentions are measured', () => {
  test.each<[string, FoundMention[], Partial<ReturnType<typeof mentionMeasures>>]>([
    [
      'all found',
      found(holm, brandt, ['The mayor', 'Anna Holm', 'role']),
      { strict: 1, overlap: 1, known: 1, links: 1, roles: 1, extraRoles: 0 },
    ],
    ['one missed', found(brandt), { strict: 2 / 3, overlap: 2 / 3, known: 0, links: 1, roles: 0 }],
    ['one in part', found(['Anna', 'Anna Holm'], brandt), { strict: 1 / 2, overlap: 1, known: 0, links: 1 }],
    ['one too many', found(holm, brandt, ['smiled', 'Anna Holm']), { strict: 4 / 5, known: 2 / 3 }],
    ['one twice', found(holm, brandt, holm), { strict: 4 / 5 }],
    ['the wrong one', found(holm, ['Erik Brandt', 'Anna Holm']), { strict: 1, links: 1 / 2 }],
    ['nobody named', found(['Anna Holm', null], ['Erik Brandt', null]), { strict: 1, links: 0 }],
    [
      'a role of somebody else',
      found(holm, ['The mayor', 'Erik Brandt', 'role']),
      { roles: 0, extraRoles: 1 },
    ],
    ['a role where there is none', found(holm, ['smiled', 'Anna Holm', 'description']), { extraRoles: 1 }],
    ['nothing found', [], { strict: 0, known: 0, links: null, roles: 0 }],
  ])('%s', (_, mentions, expected) => {
    expect(mentionMeasures(compareMentions(gold, mentions, namesakes).counts)).toMatchObject(expected);
  });

  test('role phrases that gold does not have are told', () => {
    const extra = found(['smiled', 'Anna Holm', 'role']);
    expect(compareMentions(gold, extra, namesakes).extraRoles).toEqual(extra);
  });
});
