import type { Words } from '../i18n/words';
import type { ArticleClaim } from '../presentation/subject';

type Spoken = Pick<ArticleClaim, 'speaker'>;

/** Who makes a claim. A speaker may be named in the article's words, such as "a spokeswoman". */
export function speakerName({ speaker }: Spoken, { t }: Words): string {
  if (!speaker) return t('card.articleItself');
  const [first = ''] = speaker.name;
  return first.toUpperCase() + speaker.name.slice(first.length);
}

/** Who makes a claim, with the role on the day. */
export function speakerTitle(claim: Spoken, words: Words): string {
  const role = claim.speaker?.role;
  return role ? `${speakerName(claim, words)}, ${role}` : speakerName(claim, words);
}
