import type { ActorCardData } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import type { RelationEnd, RelationLine, When } from '../../lib/knowledge/relations/lines';
import { Dated } from '../parts/Dated';
import { Cites } from '../parts/Sources';
import { Say, useWords } from '../parts/Words';

/** How many lines, and names in each, a card shows before the reader asks for more. */
const firstLines = 2;
const firstNames = 3;

/** What ties an actor to others, as of the day of the article: a line for each kind of tie. With `onShow` each leads to them. */
export function Relations({
  card,
  full,
  onShow,
}: {
  card: ActorCardData;
  full: boolean;
  onShow?: ((id: string) => void) | undefined;
}) {
  const lines = full ? card.relations : card.relations.slice(0, firstLines);
  if (lines.length === 0) return null;
  return (
    <ul class="relations">
      {lines.map(line => (
        <Line key={line.words} line={line} sources={card.sources} full={full} onShow={onShow} />
      ))}
    </ul>
  );
}

function Line({
  line: { words, ends },
  sources,
  full,
  onShow,
}: {
  line: RelationLine;
  sources: Source[];
  full: boolean;
  onShow: ((id: string) => void) | undefined;
}) {
  const { t } = useWords();
  const shown = full ? ends : ends.slice(0, firstNames);
  const left = ends.length - shown.length;
  return (
    <li>
      <span class="tie">{words}</span>{' '}
      {shown.map((end, at) => (
        <span key={`${end.id} ${JSON.stringify(end.when)}`}>
          {at > 0 && ', '}
          <End end={end} onShow={onShow} />
          {!isCitedAlike(end, shown[at + 1]) && <Cites cites={end.cites} sources={sources} />}
        </span>
      ))}
      {left > 0 && ` ${t('card.ties.more', { count: left })}`}
    </li>
  );
}

/** Names in a row with the same sources are cited once, after the last of them. */
function isCitedAlike(end: RelationEnd, next: RelationEnd | undefined): boolean {
  return next !== undefined && end.cites.join() === next.cites.join();
}

/** A name with its note and date: "the United States since Jun 2006"; or the date of a detention with its sentence. */
function End({
  end: { id, name, note, when },
  onShow,
}: {
  end: RelationEnd;
  onShow: ((id: string) => void) | undefined;
}) {
  if (!name)
    return (
      <>
        {when && <Period when={when} />}
        {note && `: ${note}`}
      </>
    );
  return (
    <>
      {onShow && id ? (
        <button type="button" class="link" onClick={() => onShow(id)}>
          <bdi>{name}</bdi>
        </button>
      ) : (
        <bdi>{name}</bdi>
      )}
      {note && ` ${note}`}
      {when && (
        <>
          {' '}
          <Period when={when} />
        </>
      )}
    </>
  );
}

function Period({ when }: { when: When }) {
  if ('since' in when)
    return <Say k="card.ties.since" parts={{ date: <Dated date={when.since} isAlone={false} /> }} />;
  if ('on' in when)
    return (
      <Say
        k={when.on.length < 10 ? 'card.ties.in' : 'card.ties.on'}
        parts={{ date: <Dated date={when.on} /> }}
      />
    );
  const parts = {
    from: <Dated date={when.from} isAlone={false} />,
    to: <Dated date={when.to} isAlone={false} />,
  };
  return <Say k="card.ties.fromTo" parts={parts} />;
}
