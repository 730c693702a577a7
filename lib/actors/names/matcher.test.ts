import { describe, expect, type MockInstance, test, vi } from 'vitest';
import { languageFor } from '../../text/languages';
import { Reading } from '../../text/reading';
import { WordUnion } from '../../text/word-table';
import { atOnce } from '../../work';
import { entity } from '../fixture';
import { buildingMatcher, matchForms } from './matcher';

const person = (name: string) => entity(name, 'person', { names: [name], surnames: [name.split(' ')[1]!] });

describe('the steps of matching', () => {
  /** How often its tables are asked for a word while a text is read. */
  function lookUps(text: string, names: string[]): number {
    const matcher = atOnce(buildingMatcher(names.map(person)));
    const asked: MockInstance[] = [];
    for (const table of [matcher.all, matcher.lower])
      asked.push(vi.spyOn(table, 'get'), vi.spyOn(table, 'of'));
    const block = new Reading(text, languageFor('ru')).read(0, text.length);
    matchForms(block, new WordUnion([matcher.all]).positionsIn(block), matcher);
    return asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  }
  const text = 'Анна Хольм встретила Эрика Лунда в городе, где Эрик Лунд живёт. ';

  test('grow with the length of the text, and no faster', () => {
    const names = ['Анна Хольм', 'Эрик Лунд'];
    const [once, tenfold] = [lookUps(text, names), lookUps(text.repeat(10), names)];
    expect(once).toBeGreaterThan(0);
    expect(tenfold).toBe(10 * once);
  });

  test('do not grow with the number of names', () => {
    const few = ['Анна Хольм', 'Эрик Лунд'];
    const many = [...few, ...Array.from({ length: 1000 }, (_, i) => `Имя${i} Фамилия${i}`)];
    expect(lookUps(text, many)).toBe(lookUps(text, few));
  });
});
