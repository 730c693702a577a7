import type { MessageKey } from '../i18n/wording';
import type { Words } from '../i18n/words';
import type { Source } from '../knowledge/knowledge';

/** What a reader should know of a publisher before reading it. */
const kinds: Partial<Record<Source['kind'], MessageKey>> = {
  'state-media': 'common.sources.stateMedia',
  opposition: 'common.sources.opposition',
  mirror: 'common.sources.mirror',
};

/** What stands beside the title of a source: its publisher, its date, and what kind of publisher it is. */
export function sourceDetails({ publisher, date, kind }: Source, words: Words): string[] {
  const key = kinds[kind];
  return [publisher, ...(date ? [words.date(date)] : []), ...(key ? [words.t(key)] : [])];
}
