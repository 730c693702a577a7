import { statusWords } from '../../card/ClaimCard';
import { kindWords } from '../../parts/Kind';
import type { ArticleState } from '../panel-state';
import { type Aspect, type ClaimFilter, choicesOf, everyClaim, speakerOf } from './filter';

/** What can be chosen of an aspect: nothing, or one value with how many claims that leaves. */
function Choice<Value extends string>({
  label,
  every,
  choices,
  wordsOf,
  chosen,
  onChoose,
}: {
  label: string;
  every: string;
  choices: Map<Value, number>;
  wordsOf: (value: Value) => string;
  chosen: Value | null;
  onChoose: (value: Value | null) => void;
}) {
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
        <option key={value} value={at}>
          {`${wordsOf(value)} (${choices.get(value)})`}
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
  const propsOf = <A extends Aspect>(aspect: A) => ({
    choices: choicesOf(aspect, claims, cards.claims, filter),
    chosen: filter[aspect],
    onChoose: (value: ClaimFilter[A] | null) => onFilter({ ...filter, [aspect]: value }),
  });
  const nameOf = (key: string) =>
    claims.find(claim => speakerOf(claim) === key)?.speaker?.name ?? outlet ?? 'The article itself';
  const isFiltered = Object.values(filter).some(value => value !== null);
  return (
    <>
      <fieldset class="claim-filters" aria-label="Show only">
        <Choice {...propsOf('speaker')} label="By whom" every="By anyone" wordsOf={nameOf} />
        <Choice {...propsOf('kind')} label="Kind" every="Any kind" wordsOf={kind => kindWords[kind]} />
        <Choice
          {...propsOf('status')}
          label="Status"
          every="Any status"
          wordsOf={status => (status === 'unknown' ? 'Not in the knowledge base' : statusWords[status])}
        />
      </fieldset>
      <p class="shown" role="status">
        {isFiltered && (
          <>
            {`${shown} of ${claims.length} claims `}
            <button type="button" class="link" onClick={() => onFilter(everyClaim)}>
              Show all
            </button>
          </>
        )}
      </p>
    </>
  );
}
