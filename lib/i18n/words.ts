/** Messages, dates, numbers and lists in one language. Pure: where the messages come from is told from outside. */
import { formats, isLanguage, type Language, locales } from './languages';
import { withArticle } from './names';
import type { MessageKey, PluralKey, Value, Wording } from './wording';

/** The text of a message by its key. */
export type Lookup = (key: string) => string;

export interface Words {
  /** That of the messages, which may be another than the one asked for. */
  language: Language;
  /** The message of this key, with `values` in place of its {placeholders}. */
  t: (key: MessageKey, values?: Readonly<Record<string, Value>>) => string;
  /** The message in the plural's form for `count`, which stands in place of {count}. */
  count: (key: PluralKey, count: number, values?: Readonly<Record<string, Value>>) => string;
  /** What the core has to say. */
  say: (wording: Wording) => string;
  /** A value as it stands in a message. */
  written: (value: Value) => string;
  /**
   * An ISO 8601 date at the precision that it has: 2020, 2020-08 or 2020-08-09. A month that is not alone, such as behind
   * "since", has an ending of its own in some languages.
   */
  date: (date: string, month?: 'short' | 'long', isAlone?: boolean) => string;
  number: (value: number) => string;
  list: (items: readonly string[]) => string;
}

/** A piece of a message: text, or the name of what stands there. */
export type Piece = { text: string } | { name: string };

/** The pieces of a message around its {placeholders}. */
export function piecesOf(message: string): Piece[] {
  return message
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { name: piece }))
    .filter(piece => !('text' in piece) || piece.text !== '');
}

/** Words whose messages `lookup` finds; the message "language" says which language they are in. */
export function wordsOf(lookup: Lookup): Words {
  const found = lookup('language');
  const language = isLanguage(found) ? found : 'en';
  const plural = new Intl.PluralRules(locales[language]);
  const decimal = new Intl.NumberFormat(formats[language]);

  function filled(key: string, values: Readonly<Record<string, Value>> = {}): string {
    return (
      piecesOf(lookup(key))
        // What is given no value stays as it is: an element is to stand there.
        .map(piece => ('text' in piece ? piece.text : written(values[piece.name] ?? `{${piece.name}}`)))
        .join('')
    );
  }

  function written(value: Value): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return number(value);
    if ('date' in value) return date(value.date, value.month);
    if ('name' in value) return language === 'en' ? withArticle(value.name) : value.name;
    return 'list' in value ? list(value.list.map(written)) : say(value);
  }

  function count(key: PluralKey, of: number, values?: Readonly<Record<string, Value>>): string {
    return filled(`${key}.${plural.select(of)}`, { count: of, ...values });
  }

  function say(wording: Wording): string {
    return 'count' in wording
      ? count(wording.key, wording.count, wording.values)
      : filled(wording.key, wording.values);
  }

  function date(iso: string, month: 'short' | 'long' = 'short', isAlone = true): string {
    const hasDay = iso.length > 7;
    const format = new Intl.DateTimeFormat(formats[language], {
      year: 'numeric',
      ...(iso.length > 4 && { month }),
      ...(hasDay && { day: 'numeric' }),
      timeZone: 'UTC',
    });
    const names = lookup(`common.months.${month}${hasDay || !isAlone ? '' : 'Alone'}`).split(' ');
    return format
      .formatToParts(new Date(iso))
      .map(({ type, value }) => {
        if (type === 'month') return names[Number(iso.slice(5, 7)) - 1];
        // A word between numbers, such as the Russian "г." behind the year, begins no line.
        return type === 'literal' && /\p{L}/u.test(value) ? value.replace(/\s/g, '\u00a0') : value;
      })
      .join('');
  }

  function list(items: readonly string[]): string {
    const others = items.slice(0, -1).join(', ');
    const last = items.at(-1) ?? '';
    return others ? filled('common.lastOfList', { others, last }) : last;
  }

  const number = (value: number) => decimal.format(value);
  return { language, t: filled, count, say, written, date, number, list };
}
