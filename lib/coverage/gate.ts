/**
 * Is a page on a news site worth a closer look? Decided from a few strings, in well under a millisecond, on every page
 * of every listed site; so nothing here may import anything.
 */

/** What the gate reads of a page. */
export interface GateSignals {
  /** Title, meta elements, address: where an article says what it is about. */
  head: string;
  /** The texts of its JSON-LD scripts. */
  jsonLd: readonly string[];
  /** Reads the text of the likeliest container; called only where the rest says nothing. */
  body: () => string;
}

/** Stems of Belarus and of those who stand for its crisis, in the scripts and languages of the press. */
const stems = [
  // the country
  'b[ijeéě]+l[ao]r+[uoú]+[sš]',
  'białoru',
  'wei(?:ß|ss)russ',
  'vitryss',
  'hvi[td]erus',
  'hvíta-?rúss',
  'wit-?rus',
  'valgeven',
  'valko-?ven',
  'baltarus',
  'baltkrie',
  'fehérorosz',
  'б[еі]л[ао]р[уо]с',
  'λευκορωσ',
  'ბელარუს',
  'բելառուս',
  'بيلاروس',
  'روسيا البيضاء',
  // its capital, but not the group and the agreements that are named after it
  'mi[nń]sk(?!\\S*[-\\s]+(?:gr[uo]u?p|a(?:greement|ccord|bkommen)|protocol|process|format|deal|vereinbarung))',
  '(?:м[иі]нсь?|(?<![а-яіў])менс)к(?!\\S*\\s+(?:соглаш|договор|груп|протокол|процес|формат|угод|домовлен|пагадн))',
  // who claims the presidency
  'l(?:[uo]u?|oe)[ck]a[sšş](?:[czs]?h|z|j)?[ey]nk',
  'loukachenk',
  'łuka(?:sz|š)enk',
  'лукаш[еэ]нк',
  'λουκασ[εέ]νκ',
  'ლუკაშენკ',
  'լուկաշենկո',
  'لوكاشينكو',
  '[tc][sz]?[iy](?:[kc]?h|j|k)an[oó][uvwe]sk',
  'тихановск',
  'ціхано[уў]ск',
];

/** Those who stood beside them; others bear these names too. */
const surnames = [
  'bialia[tc]s?k',
  'б[яе]ляцк',
  '[tc]s?epk[ao]l',
  'ц[еэ]пкал',
  'lat[uo]u?[sš](?:h|z|ch)?k',
  'латушк',
  'pr[ao]tas[ei]vi[cčtš]',
  'пр[ао]тас[еэ]в[иі]ч',
  'nexta',
  'tut\\.by',
  'babar[iy]k',
  'баб[ао]р[иы]к',
  '[kc]ole[sś]n[iy]k',
  'kalesn[iy]k',
  'калесн[іи]к',
  'колесник',
  'кал[еэ]сьнік',
];

/** For text in lower case: to ignore case, and to know Unicode, would make the first look on a page three times as long. */
const subject = new RegExp(stems.join('|'), 'g');
const subjectOrSurname = new RegExp([...stems, ...surnames].join('|'), 'g');

/** A passing mention is no reason to look; so many in the text are. */
const MENTIONS_WORTH_A_LOOK = 3;

/** So many characters are read of a page, scripts that stand among its text included; few pages have more. */
const LONGEST_TEXT = 200_000;

/** How often an expression is met in a text, counted up to `most`. */
function count(expression: RegExp, text: string, most: number): number {
  let seen = 0;
  for (const _ of text.toLowerCase().matchAll(expression)) if (++seen >= most) break;
  return seen;
}

/** What JSON-LD says of an article that says what it is about; read without parsing, for much of it is broken. */
const saying =
  /"(?:headline|alternativeHeadline|description|keywords|articleSection)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\[[^\]]*\])/g;
const ofArticle = /"@type"\s*:\s*\[?\s*"[^"]*(?:Article|Posting|Report)/;

/** The sayings of a JSON-LD script about an article, its escapes resolved; empty for one about something else. */
function sayingsIn(script: string): string {
  const sayings = ofArticle.test(script) ? (script.match(saying) ?? []) : [];
  return sayings
    .join('\n')
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether the page is worth a closer look. */
export function isWorthALook({ head, jsonLd, body }: GateSignals): boolean {
  if ([head, ...jsonLd.map(sayingsIn)].some(text => count(subjectOrSurname, text, 1) > 0)) return true;
  const text = body().slice(0, LONGEST_TEXT);
  return count(subjectOrSurname, text, MENTIONS_WORTH_A_LOOK) === MENTIONS_WORTH_A_LOOK;
}

/** How often a text names Belarus, Minsk or one of the two who claim the presidency. */
export function countSubject(text: string): number {
  return count(subject, text, Number.POSITIVE_INFINITY);
}
