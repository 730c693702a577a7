/** What the core has to say, as data: which message, and what stands in it. A view says it in the reader's language. */
import type { GeneratedI18nStructure } from '#i18n';

/** A message of assets/locales, such as "card.pin"; those of the browser's own are none of ours. */
export type MessageKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** A message in the forms of its language's plural, by what stands before ".one", ".few", ".many" and ".other". */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}.other`
    ? Base
    : never
  : never;

/** What can stand in a message: as it is, or written as the language writes it. */
export type Value =
  | string
  | number
  | Wording
  | { date: string; month?: 'short' | 'long' }
  | { list: readonly Value[] }
  /** Of an organisation, a place or an event, as it stands within a sentence. */
  | { name: string };

/** With a `count`, the message is the plural's form for it, and `{count}` stands for the number. */
export type Wording =
  | { key: MessageKey; values?: Readonly<Record<string, Value>> }
  | { key: PluralKey; count: number; values?: Readonly<Record<string, Value>> };
