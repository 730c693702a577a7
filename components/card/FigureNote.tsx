import type { Hedge } from '../../lib/annotations';
import type { ClaimCardData } from '../../lib/knowledge/cards';
import { type KnownQuantity, otherFigure } from '../../lib/knowledge/figures';
import type { ArticleClaim } from './card-props';

const hedgeWords: Record<Hedge, string> = {
  about: 'about',
  almost: 'almost',
  'at-least': 'at least',
  over: 'more than',
  'up-to': 'up to',
};

const inDigits = new Intl.NumberFormat('en');

function inWords({ value, upper, unit, hedge }: KnownQuantity): string {
  const number =
    upper === null ? inDigits.format(value) : `${inDigits.format(value)} to ${inDigits.format(upper)}`;
  return [hedge && hedgeWords[hedge], number, unit === 'percent' && 'percent'].filter(Boolean).join(' ');
}

/** The article's figure beside the one that was known on its day, where the two differ. It says nothing of which is right. */
export function FigureNote({ claim, card }: { claim: ArticleClaim; card: ClaimCardData }) {
  const said = claim.links.find(link => link.claim === card.id)?.quantity;
  const other = said && otherFigure(said, card.quantities);
  if (!other) return null;
  return <p class="figure-note">{`The article says ${said.exact}; ${other.by} said ${inWords(other)}.`}</p>;
}
