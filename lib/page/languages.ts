/** The languages in a page: English is there, and the data of all others is brought to the first page that needs any of it. */
import { declaredLanguage, isEnglish } from '../text/languages/declared';
import type { Language } from '../text/languages/language';
import { world } from './world';

/**
 * Makes what gives the language that a BCP 47 tag declares. It never rejects: where the data cannot be brought, names are
 * found all the same, as in a language without data.
 * @param bring sets `world.sidelightLanguages`, and resolves when that is done
 * @param fault told why the data could not be brought
 */
export function bringingLanguages(
  bring: () => Promise<unknown>,
  fault: (reason: unknown) => void,
): (tag: string | null) => Promise<Language> {
  return async tag => {
    if (!isEnglish(tag) && !world.sidelightLanguages) await bring().catch(fault);
    return declaredLanguage(tag, world.sidelightLanguages ?? []);
  };
}
