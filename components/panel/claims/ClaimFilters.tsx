import { statusWords } from '../../../lib/presentation/status-words';
import { kindLabels } from '../../parts/Kind';
import { useArticleWords } from '../../parts/Told';
import { useWords } from '../../parts/Words';
import type { ArticleState } from '../panel-state';
import { type Aspect, type ClaimFilter, choicesOf, everyClaim, speakerOf } from './filter';

/** What can be chosen of an aspect: nothing, or one value with how many claims that leaves. */
function Choice<Value extends string>({
  label,
  every,
  choices,
  wordsOf,
  languageOf = () => undefined,
  chosen,
  onChoose,
}: {
  label: string;
  every: string;
  choices: Map<Value, number>;
  wordsOf: (value: Value) => string;
  /** In which language its words are, if not in that of the view. */
  languageOf?: (value: Value) => string | undefined;
  chosen: Value | null;
  onChoose: (value: Value | null) => void;
}) {
  const { t } = useWords();
  const values = [...choices.keys()];
  // An aspect in which all claims are alike is nothing to choose by.
  if (values.length < 2 && chosen === null) return null;
  return (
    <select
      aria-label={label}
      class={chosen === null ? '' : 'chosen'}
      // By their places: the article itself is told by no word at all.
      value={chosen === null ? '' : values.indexOf(chosen)}
      onChange={({ currentTarget: { value } }) => onChoose(value ? values[Number(value)]! : null)}
    >
      <option value="">{every}</option>
      {values.map((value, at) => (
        <option key={value} value={at} lang={languageOf(value)}>
          {t('panel.filter.choice', { name: wordsOf(value), count: choices.get(value) ?? 0 })}
        </option>
      ))}
    </select>
  );
}

/** By whom, of what kind and of what status the claims are that are shown. */
export function ClaimFilters({
  article: { claims, cards, outlet },
  filter,
  onFilter,
  shown,
}: {
  article: ArticleState;
  filter: ClaimFilter;
  onFilter: (filter: ClaimFilter) => void;
  /** How many claims are left. */
  shown: number;
}) {
  const { t, count } = useWords();
  const propsOf = <A extends Aspect>(aspect: A) => ({
    choices: choicesOf(aspect, claims, cards.claims, filter),
    chosen: filter[aspect],
    onChoose: (value: ClaimFilter[A] | null) => onFilter({ ...filter, [aspect]: value }),
  });
  const { lang } = useArticleWords();
  const speaking = (key: string) => claims.find(claim => speakerOf(claim) === key)?.speaker;
  const nameOf = (key: string) => speaking(key)?.name ?? outlet ?? t('card.articleItself');
  const languageOfName = (key: string) => {
    const speaker = speaking(key);
    if (speaker?.isKnown) return 'en';
    return speaker || outlet ? lang : undefined;
  };
  const isFiltered = Object.values(filter).some(value => value !== null);
  return (
    <>
      <fieldset class="claim-filters" aria-label={t('panel.filter.label')}>
        <Choice
          {...propsOf('speaker')}
          label={t('panel.filter.speaker')}
          every={t('panel.filter.anySpeaker')}
          wordsOf={nameOf}
          languageOf={languageOfName}
        />
        <Choice
          {...propsOf('kind')}
          label={t('panel.filter.kind')}
          every={t('panel.filter.anyKind')}
          wordsOf={kind => t(kindLabels[kind])}
        />
        <Choice
          {...propsOf('status')}
          label={t('panel.filter.status')}
          every={t('panel.filter.anyStatus')}
          wordsOf={status => (status === 'unknown' ? t('panel.filter.unknown') : t(statusWords[status]))}
        />
      </fieldset>
      <p class="shown" role="status">
        {isFiltered && (
          <>
            {count('panel.filter.shown', claims.length, { shown })}{' '}
            <button type="button" class="link" onClick={() => onFilter(everyClaim)}>
              {t('panel.filter.showAll')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
