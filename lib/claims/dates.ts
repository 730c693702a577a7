/** Numbers that are days and years, and count nothing. */
import type { Language } from '../text/languages/language';
import type { Token } from './tokens';

const digits = /^\d+$/;
const LAST_DAY = 31;
/** What four digits without a sign between them say is a year, if anything does. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Whether only a space or the full stop of an abbreviation stands before a token. */
const isBeside = ({ gap }: Token): boolean => gap === '' || gap === '.';

/** Whether the number that a token is may be a year by its digits. */
export function looksLikeYear({ word }: Token): boolean {
  return word.length === 4 && digits.test(word) && Number(word) >= FIRST_YEAR && Number(word) <= LAST_YEAR;
}

function looksLikeDay({ word }: Token): boolean {
  return digits.test(word) && Number(word) >= 1 && Number(word) <= LAST_DAY;
}

/** Whether a token is the day of a month that is named beside it, or a year with a month or a word for it beside. */
export function isInDate(tokens: readonly Token[], at: number, { dates }: Language): boolean {
  const token = tokens[at]!;
  const before = isBeside(token) ? tokens[at - 1]?.word : undefined;
  const next = tokens[at + 1];
  const behind = next && isBeside(next) ? next.word : undefined;
  const isIn = (words: readonly string[], word: string | undefined) =>
    word !== undefined && words.includes(word);
  if (looksLikeYear(token))
    return isIn(dates.months, before) || isIn(dates.years, before) || isIn(dates.years, behind);
  if (!looksLikeDay(token)) return false;
  return (
    (dates.days.includes('before') && isIn(dates.months, behind)) ||
    (dates.days.includes('behind') && isIn(dates.months, before))
  );
}
