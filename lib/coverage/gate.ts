/**
 * Is a page on a news site worth a closer look? Decided from a few strings, in well under a millisecond, on every page
 * of every listed site; so nothing here may import anything.
 */

/** What the gate reads of a page. */
export interface GateSignals {
  /** Title, description and keywords, address: where an article says what it is about. */
  head: string;
  /** Reads the text of the likeliest container; called only where the head says nothing. */
  body: () => string;
}

/** Stems of Belarus and of those who stand for its crisis, in the scripts and languages of the press. */
const stems = [
  // the country
  'b[ie]+l[ao]r+[uoú]+s',
  'biélorus',
  'białoru',
  'bělorus',
  'bielorus',
  'wei(?:ß|ss)russ',
  'vitryss',
  'hviterus',
  'hviderus',
  'wit-?rus',
  'valgeven',
  'valko-?ven',
  'baltarus',
  'baltkrie',
  'fehérorosz',
  'б[еі]л[ао]р[уо]с',
  // its capital
  'mi[nń]sk',
  'м[иі]нск',
  'мінськ',
  // who claims the presidency
  'l[uo]u?[ck]a[sš](?:[czs]?h|z)?[ey]nk',
  'lukašenk',
  'loukachenk',
  'łuka(?:sz|š)enk',
  'лукаш[еэ]нк',
  't(?:s|z)?[ij]?[kc]h?anouska',
  'tichanov',
  'ti[kc]hanow',
  'tikhanov',
  'c[iy](?:ch|h)anousk',
  'тихановск',
  'ціхано[уў]ск',
  // and who stood beside them
  'babar[iy]k',
  'баб[ао]р[иы]к',
  '[kc]ole[sś]n[iy]k',
  'kalesn[iy]k',
  'калесн[іи]к',
  'колесник',
  'кал[еэ]сьнік',
];
const subject = new RegExp(stems.join('|'), 'iu');
const everySubject = new RegExp(subject, 'giu');

/** A passing mention is no reason to look; so many in the text are. */
const MENTIONS_WORTH_A_LOOK = 3;

/** Whether the page is worth a closer look. */
export function isWorthALook({ head, body }: GateSignals): boolean {
  if (subject.test(head)) return true;
  return countSubject(body(), MENTIONS_WORTH_A_LOOK) === MENTIONS_WORTH_A_LOOK;
}

/** How often a text names the subject, counted up to `most`. */
export function countSubject(text: string, most = Number.POSITIVE_INFINITY): number {
  let seen = 0;
  for (const _ of text.matchAll(everySubject)) if (++seen >= most) break;
  return seen;
}
