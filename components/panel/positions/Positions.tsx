import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { type Side, sides, type Topic } from '../../../lib/knowledge/knowledge';
import { isTouched, positionsOf, type TopicRow } from '../../../lib/knowledge/positions';
import { Dated } from '../../parts/Dated';
import { Say, useWords } from '../../parts/Words';
import type { ViewProps } from '../view-props';
import { sideNames, topicNames } from './names';
import { Overview } from './Overview';
import { PositionItem } from './PositionItem';
import { SaidItem } from './SaidItem';

/**
 * Who says what: all of it at a glance, then topics one below the other, in each the sides that have a position, beside
 * each other where there is room.
 */
export function Positions(props: ViewProps) {
  const { article, records } = props;
  const { t } = useWords();
  const { rows, untied } = useMemo(
    () => positionsOf(article.annotations.claims, records, article.day),
    [article, records],
  );
  const touched = rows.filter(isTouched);
  const others = rows.filter(row => !isTouched(row));
  const claims = new Map(article.claims.map(claim => [claim.start, claim]));
  const saidOn = (side: Side) => untied[side].flatMap(start => claims.get(start) ?? []);

  const headings = useRef(new Map<Topic, HTMLElement>());
  const showTopic = (topic: Topic) => {
    const heading = headings.current.get(topic);
    const folded = heading?.closest('details');
    if (folded) folded.open = true;
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };

  const topic = (row: TopicRow) => (
    <section key={row.topic} class="topic">
      <h3
        tabIndex={-1}
        ref={heading => {
          if (heading) headings.current.set(row.topic, heading);
        }}
      >
        {t(topicNames[row.topic])}
      </h3>
      <Sides
        of={side => row.cells[side].map(each => <PositionItem key={each.claim} {...props} position={each} />)}
      />
    </section>
  );

  if (rows.length === 0) return <p class="quiet">{t('views.positions.none')}</p>;
  return (
    <>
      <Overview rows={rows} onTopic={showTopic} />
      <p class="legend">
        <Say k="views.positions.legend" parts={{ date: <Dated date={article.day} month="long" /> }} />
      </p>
      {touched.map(topic)}
      {sides.some(side => saidOn(side).length > 0) && (
        <section class="topic">
          <h3>{t('views.positions.alsoSaid')}</h3>
          <Sides
            of={side => saidOn(side).map(claim => <SaidItem key={claim.id} {...props} claim={claim} />)}
          />
        </section>
      )}
      {others.length > 0 && (
        <details class="other-topics" open={touched.length === 0}>
          <summary>{t('views.positions.otherTopics')}</summary>
          {others.map(topic)}
        </details>
      )}
    </>
  );
}

/** What each side has, under its name; sides that have nothing are left out. */
function Sides({ of }: { of: (side: Side) => VNode[] }) {
  const { t } = useWords();
  return (
    <dl class="sides">
      {sides.map(side => {
        const items = of(side);
        if (items.length === 0) return null;
        return (
          <div key={side}>
            <dt class="label">{t(sideNames[side])}</dt>
            {items.map(item => (
              <dd key={item.key}>{item}</dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
