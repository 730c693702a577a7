/** The two halves of the English gold: rules are built on one, and a wide gap to the other shows overfitting. */
import halves from './halves.json';
import type { GoldText } from './read-gold';

export interface Halves {
  first: GoldText[];
  second: GoldText[];
}

/** @throws Error if a text stands in neither half: somebody has to say in which. */
export function halvesOf(texts: readonly GoldText[]): Halves {
  const stray = texts.find(({ id }) => !halves.first.includes(id) && !halves.second.includes(id));
  if (stray)
    throw new Error(`The English text "${stray.id}" is in neither half: add it to bench/quality/halves.json`);
  return {
    first: texts.filter(({ id }) => halves.first.includes(id)),
    second: texts.filter(({ id }) => halves.second.includes(id)),
  };
}
