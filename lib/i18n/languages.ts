/** The languages that the views are written in. */

export const languages = ['en', 'be', 'ru'] as const;

export type Language = (typeof languages)[number];

/** As what Intl knows each: a BCP 47 tag. */
export const locales: Record<Language, string> = { en: 'en-GB', be: 'be', ru: 'ru' };

/**
 * Whose dates and numbers it is written with. Chromium has none in Belarusian; the Russian ones are the same but for the
 * names of the months, which are messages.
 */
export const formats: Record<Language, string> = { en: 'en-GB', be: 'ru', ru: 'ru' };

/** Whether something that was kept, or came from elsewhere, names one of them. */
export function isLanguage(value: unknown): value is Language {
  return languages.some(language => language === value);
}
