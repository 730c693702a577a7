import { useMemo, useRef, useState } from 'preact/hooks';
import type { Side, Topic } from '../../../lib/knowledge/knowledge';
import { type Position, positionsOf, type TopicRow } from '../../../lib/knowledge/positions';
import { sides } from '../../../lib/knowledge/terms';
import { sideNames, topicNames } from '../../../lib/presentation/names';
import type { ArticleClaim } from '../../../lib/presentation/subject';
import { Dated } from '../../parts/Dated';
import { Say, useWords } from '../../parts/Words';
import type { ViewProps } from '../view-props';
import { Dots } from './Dots';
import { Overview } from './Overview';
import { PositionItem } from './PositionItem';
import { SaidItem } from './SaidItem';
import { TopicPart } from './TopicPart';

/** What is said in the article and makes no known claim: no topic, but shown like one. */
const ALSO = 'also';

const isSaidHere = ({ here }: Position) => here.length > 0;

const isTouched = ({ cells }: TopicRow) => sides.some(side => cells[side].some(isSaidHere));

/**
 * Who says what, topic by topic. Where it is narrow all of it is to be seen at a glance first; where there is room, each
 * side has a column.
 */
export function Positions(props: ViewProps) {
  const { article, records } = props;
  const { t } = useWords();
  const { rows, untied } = useMemo(
    () => positionsOf(article.annotations.claims, records, article.day),
    [article, records],
  );
  const also = useMemo(() => {
    const claims = new Map(article.claims.map(claim => [claim.start, claim]));
    const ofSide = (side: Side) => untied[side].flatMap(start => claims.get(start) ?? []);
    return Object.fromEntries(sides.map(side => [side, ofSide(side)])) as Record<Side, ArticleClaim[]>;
  }, [article, untied]);

  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const headings = useRef(new Map<string, HTMLElement>());
  const showTopic = (topic: Topic) => {
    setOpen(before => new Set(before).add(topic));
    const heading = headings.current.get(topic)!;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };
  const isOfArticle = (side: Side) =>
    also[side].length > 0 || rows.some(({ cells }) => cells[side].some(isSaidHere));
  const columns = new Map(sides.filter(isOfArticle).map((side, at) => [side, at + 1]));
  const propsOf = (topic: Topic | typeof ALSO) => ({
    columns,
    isOpen: open.has(topic),
    onToggle: () =>
      setOpen(before => {
        const after = new Set(before);
        if (!after.delete(topic)) after.add(topic);
        return after;
      }),
    heading: (button: HTMLElement | null) => {
      if (button) headings.current.set(topic, button);
    },
  });

  const topicPart = ({ topic, cells }: TopicRow) => (
    <TopicPart key={topic} name={t(topicNames[topic])} cells={cells} isHere={isSaidHere} {...propsOf(topic)}>
      {(position, isBrief) => (
        <PositionItem key={position.claim} {...props} position={position} isBrief={isBrief} />
      )}
    </TopicPart>
  );

  if (rows.length === 0) return <p class="quiet">{t('views.positions.none')}</p>;
  return (
    <>
      <Overview rows={rows} onTopic={showTopic} />
      <p class="legend">
        <Dots of={[false]} />
        <span>
          <Say k="views.positions.upTo" parts={{ date: <Dated date={article.day} /> }} />
        </span>
      </p>
      <div class="topics" style={`--columns:${columns.size}`}>
        <div class="side-heads" aria-hidden="true">
          {[...columns.keys()].map(side => (
            <span key={side} class="label">
              {t(sideNames[side])}
            </span>
          ))}
        </div>
        {rows.filter(isTouched).map(topicPart)}
        {sides.some(side => also[side].length > 0) && (
          <TopicPart name={t('views.positions.alsoSaid')} cells={also} isHere={() => true} {...propsOf(ALSO)}>
            {(claim, isBrief) => <SaidItem key={claim.id} {...props} claim={claim} isBrief={isBrief} />}
          </TopicPart>
        )}
        {rows.filter(row => !isTouched(row)).map(topicPart)}
      </div>
    </>
  );
}
