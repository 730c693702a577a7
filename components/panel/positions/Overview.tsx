import type { Side, Topic } from '../../../lib/knowledge/knowledge';
import type { Position, TopicRow } from '../../../lib/knowledge/positions';
import { sides } from '../../../lib/knowledge/terms';
import { sideNames, topicNames } from '../../../lib/presentation/names';
import { useWords } from '../../parts/Words';
import { Dots } from './Dots';

/** All positions at a glance: topics down, sides across, a full dot for each in the article, an empty one for each known from elsewhere. */
export function Overview({ rows, onTopic }: { rows: TopicRow[]; onTopic: (topic: Topic) => void }) {
  const { t } = useWords();
  const filled = sides.filter(side => rows.some(({ cells }) => cells[side].length > 0));
  return (
    <table class="overview">
      <caption class="unseen">{t('views.positions.overview')}</caption>
      <thead>
        <tr>
          <td />
          {filled.map(side => (
            <th key={side} scope="col">
              <span>{t(sideNames[side])}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ topic, cells }) => (
          <tr key={topic}>
            <th scope="row">
              <button type="button" class="link" onClick={() => onTopic(topic)}>
                {t(topicNames[topic])}
              </button>
            </th>
            {filled.map((side: Side) => (
              <td key={side}>
                <Counted positions={cells[side]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Counted({ positions }: { positions: Position[] }) {
  const { t } = useWords();
  if (positions.length === 0) return null;
  const of = positions.map(({ here }) => here.length > 0);
  const here = of.filter(Boolean).length;
  return (
    <>
      <span class="unseen">{t('views.positions.counts', { here, elsewhere: of.length - here })}</span>
      <Dots of={of} />
    </>
  );
}
