/** Courtesy titles before names: "Ms Tsepkalo", "Mr. Michel". */
import type { Gender, Language } from '../text/languages/language';
import type { ReadBlock } from '../text/read-block';
import { isIn } from '../text/word-table';

const genders = ['female', 'male'] as const;

/** The gender that the title right before a name tells, with white space between and perhaps a full stop; undefined without one. */
export function titleBefore(
  { reading, first }: ReadBlock,
  name: number,
  titles: Language['titles'],
): Gender | undefined {
  const title = name - 1;
  if (title < first || !reading.beginsCapital(title)) return undefined;
  const gender = genders.find(each => isIn(titles[each], reading, title));
  const isBehindIt = gender && (reading.isSpaced(title) || /^\.?[^\S\n]+$/u.test(reading.gap(title)));
  return isBehindIt ? gender : undefined;
}
