import { useMemo } from 'preact/hooks';
import { type TimelineItem, timelineOf } from '../../../lib/knowledge/timeline';
import { Dated } from '../../parts/Dated';
import { Cites, SourceList } from '../../parts/Sources';
import { Say, useWords } from '../../parts/Words';
import { EntityLinks } from '../pages/EntityLinks';
import type { ViewProps } from '../view-props';
import { runsOf } from './runs';

/** What led to the article's day, the day itself, and what came of it; what is farther from the article is folded. */
export function Timeline({ article, records, go }: ViewProps) {
  const { t, count } = useWords();
  const { before, since, sources } = useMemo(
    () => timelineOf(records, new Set(article.actors.map(({ id }) => id)), article.day),
    [article, records],
  );

  const event = ({ date, title, text, cites, actors }: TimelineItem) => (
    <li key={date + title} class="event-row">
      <Dated date={date} />
      <div lang="en">
        <h4>{title}</h4>
        <p>
          {text}
          <Cites cites={cites} sources={sources} />
        </p>
        <EntityLinks entities={actors} go={go} />
      </div>
    </li>
  );

  const events = (items: TimelineItem[]) => (
    <ol class="timeline">
      {runsOf(items).map(run =>
        run.isFolded ? (
          <li key={run.items[0]!.date + run.items[0]!.title} class="folded">
            <details>
              <summary>
                {count('views.timeline.more', run.items.length, {
                  from: { date: run.items[0]!.date },
                  to: { date: run.items.at(-1)!.date },
                })}
              </summary>
              <ol>{run.items.map(event)}</ol>
            </details>
          </li>
        ) : (
          run.items.map(event)
        ),
      )}
    </ol>
  );

  return (
    <>
      <section>
        <h3 class="label">{t('views.timeline.before')}</h3>
        {before.length > 0 ? events(before) : <p class="quiet">{t('views.timeline.nothingBefore')}</p>}
      </section>
      <p class="here">
        <span>
          <Say k="common.youAreHere" parts={{ date: <Dated date={article.day} month="long" /> }} />
        </span>
      </p>
      <section>
        <h3 class="label">{t('views.timeline.since')}</h3>
        {since.length > 0 ? events(since) : <p class="quiet">{t('views.timeline.nothingSince')}</p>}
      </section>
      <details class="sources">
        <summary>
          <span>{count('common.sources.count', sources.length)}</span>
        </summary>
        <SourceList sources={sources} />
      </details>
    </>
  );
}
