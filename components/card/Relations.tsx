import type { ActorCardData } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import type { RelationEnd, RelationLine, When } from '../../lib/knowledge/relations/lines';
import { Dated } from '../parts/Dated';
import { Cites } from '../parts/Sources';
import { Told } from '../parts/Told';
import { Say, useWords } from '../parts/Words';
import { EntityName } from './EntityName';

/** What ties an actor to others, as of the day of the article: a line for each kind of tie. With `onShow` each leads to them. */
export function Relations({
  card,
  onShow,
}: {
  card: ActorCardData;
  onShow?: ((id: string) => void) | undefined;
}) {
  if (card.relations.length === 0) return null;
  return (
    <ul class="relations">
      {card.relations.map(line => (
        <Line key={line.tie} line={line} sources={card.sources} onShow={onShow} />
      ))}
    </ul>
  );
}

function Line({
  line: { tie, ends },
  sources,
  onShow,
}: {
  line: RelationLine;
  sources: Source[];
  onShow: ((id: string) => void) | undefined;
}) {
  const { t } = useWords();
  return (
    <li>
      <span class="tie">{t(tie)}</span>{' '}
      {ends.map((end, at) => (
        <span key={`${end.id} ${JSON.stringify(end.when)}`}>
          {at > 0 && ', '}
          <End end={end} onShow={onShow} />
          {!isCitedAlike(end, ends[at + 1]) && <Cites cites={end.cites} sources={sources} />}
        </span>
      ))}
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
  const { written } = useWords();
  if (name === null)
    return (
      <>
        {when && <Period when={when} />}
        {note && (
          <>
            {': '}
            <Told value={note} />
          </>
        )}
      </>
    );
  return (
    <>
      <EntityName id={id} name={written(name)} onShow={onShow} />
      {note && (
        <>
          {' '}
          <Told value={note} />
        </>
      )}
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
