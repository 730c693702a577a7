import type { ArticleClaim } from '../../../components/card/card-props';
import type { Words } from '../../i18n/words';

/** Who makes a claim, with the role on the day. A speaker may be named in the article's words, such as "a spokeswoman". */
export function speakerHeading({ speaker }: ArticleClaim, { t }: Words): string {
  if (!speaker) return t('card.articleItself');
  const [first = ''] = speaker.name;
  const name = first.toUpperCase() + speaker.name.slice(first.length);
  return speaker.role ? `${name}, ${speaker.role}` : name;
}
