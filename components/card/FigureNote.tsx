import type { Hedge } from '../../lib/annotations';
import type { MessageKey, Wording } from '../../lib/i18n/wording';
import type { ClaimCardData } from '../../lib/knowledge/cards';
import { type KnownQuantity, otherFigure } from '../../lib/knowledge/figures';
import type { ArticleClaim } from '../../lib/presentation/subject';
import { English, useArticleWords } from '../parts/Told';
import { Say, useWords } from '../parts/Words';

const hedges: Record<Hedge, MessageKey> = {
  about: 'card.figures.about',
  almost: 'card.figures.almost',
  'at-least': 'card.figures.atLeast',
  over: 'card.figures.over',
  'up-to': 'card.figures.upTo',
};

function inWords({ value, upper, unit, hedge }: KnownQuantity): Wording | number {
  const number: Wording | number =
    upper === null ? value : { key: 'card.figures.range', values: { from: value, to: upper } };
  const figure: Wording | number =
    unit === 'percent' ? { key: 'card.figures.percent', values: { number } } : number;
  return hedge ? { key: hedges[hedge], values: { figure } } : figure;
}

/** The article's figure beside the one that was known on its day, where the two differ. It says nothing of which is right. */
export function FigureNote({ claim, card }: { claim: ArticleClaim; card: ClaimCardData }) {
  const { written } = useWords();
  const words = useArticleWords();
  const said = claim.links.find(link => link.claim === card.id)?.quantity;
  const other = said && otherFigure(said, card.quantities);
  if (!other) return null;
  return (
    <p class="figure-note">
      <Say
        k="card.figures.note"
        parts={{
          said: <bdi {...words}>{said.exact}</bdi>,
          by: <English>{other.by}</English>,
          known: written(inWords(other)),
        }}
      />
    </p>
  );
}
