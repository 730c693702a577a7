/** The languages that have data of their own, but for English. In the extension they are a script apart. */
import { belarusian } from './be';
import { czech } from './cs';
import { german } from './de';
import { french } from './fr';
import { italian } from './it';
import type { Language } from './language';
import { lithuanian } from './lt';
import { polish } from './pl';
import { russian } from './ru';
import { ukrainian } from './uk';

export const others: readonly Language[] = [
  belarusian,
  czech,
  french,
  german,
  italian,
  lithuanian,
  polish,
  russian,
  ukrainian,
];
