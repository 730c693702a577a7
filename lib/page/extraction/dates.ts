/** Days as pages write them, without a clock and without a time zone. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An English name of a month in its short or full form. */
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

type Part = 'year' | 'month' | 'day';

/** How days are written, and in which order. 8/9/2020 is not among them: it is August here and September there. */
const written: [pattern: RegExp, order: [Part, Part, Part]][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, ['year', 'month', 'day']],
  [/^(\d{4})(\d\d)(\d\d)(?:$|T|\s|\d{6}$)/i, ['year', 'month', 'day']],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, ['day', 'month', 'year']],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month}\\b\\.?,?[\\s-]+(\\d{4})(?!\\d)`, 'i'),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(
      `\\b${month}\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+[\\d:]+(?:\\s+[A-Z]{3,4})?)?\\s+(\\d{4})(?!\\d)`,
      'i',
    ),
    ['month', 'day', 'year'],
  ],
];

const inAddress: RegExp[] = [
  /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/,
  new RegExp(`/(\\d{4})/${month}/(\\d{1,2})(?!\\d)`, 'i'),
  /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/,
  /(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/,
];

/** No news page is older than the web or comes from a time after its next century: such a year is a mistake. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

function monthNumber(text: string): number {
  return /\d/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/** YYYY-MM-DD where the calendar has such a day and a news page may be of it. */
function day(yearText: string, monthText: string, dayText: string): string | null {
  const year = Number(yearText);
  const month = monthNumber(monthText);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const number = Number(dayText);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || number < 1 || number > daysInMonth)
    return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}

/**
 * The day that a date states, as YYYY-MM-DD: the local day in the text itself, whatever time zone stands behind it. Null
 * where the text states none, where day and month cannot be told apart, or for a year that no news page is of.
 */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  for (const [pattern, order] of written) {
    const found = pattern.exec(trimmed);
    if (!found) continue;
    const part = (name: Part) => found[order.indexOf(name) + 1]!;
    return day(part('year'), part('month'), part('day'));
  }
  return null;
}

/** The day in the path of an address, such as /2020/08/19/, /2020/aug/19/ or /2020-08-19-slug; else null. */
export function dayInAddress(url: string): string | null {
  const path = url.replace(/[?#].*$/s, '').replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '');
  for (const pattern of inAddress) {
    const found = pattern.exec(path);
    const stated = found && day(found[1]!, found[2]!, found[3]!);
    if (stated) return stated;
  }
  return null;
}
