import { errorReportUrl } from '../../lib/error-report';
import type { ActorCardData, ClaimCardData } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import { Dated } from './Dated';

const newTab = { target: '_blank', rel: 'noopener noreferrer' };

/** What a reader should know of a source's publisher before reading it. */
const notes: Partial<Record<Source['kind'], string>> = {
  'state-media': 'state media',
  opposition: 'close to the opposition',
  mirror: 'repeats another outlet',
};

/** The sources of a card, folded under their number beside the day that the card is for. */
export function Sources({ card }: { card: ActorCardData | ClaimCardData }) {
  const { sources, asOf } = card;
  return (
    <details class="sources">
      <summary>
        as of <Dated date={asOf} /> ·{' '}
        <span>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</span>
      </summary>
      <ol>
        {sources.map(source => (
          <li key={source.url}>
            <a href={source.url} lang={source.language} dir="auto" {...newTab}>
              {source.title}
            </a>
            <small>
              <bdi>{source.publisher}</bdi>
              {source.date && (
                <>
                  {' · '}
                  <Dated date={source.date} />
                </>
              )}
              {notes[source.kind] && ` · ${notes[source.kind]}`}
            </small>
          </li>
        ))}
      </ol>
      <p class="quiet">
        <a href={errorReportUrl(card)} {...newTab}>
          Report an error
        </a>
      </p>
    </details>
  );
}

/** Small numbers behind a statement, each a link to the source that has this number in the card's list. */
export function Cites({ cites, sources }: { cites: number[]; sources: Source[] }) {
  const cited = cites
    .toSorted((a, b) => a - b)
    .flatMap(position => {
      const source = sources[position];
      return source ? [{ source, number: position + 1 }] : [];
    });
  return (
    <span class="cites">
      {cited.map(({ source, number }) => (
        <a
          key={number}
          href={source.url}
          title={`${source.publisher}: ${source.title}`}
          aria-label={`Source ${number}: ${source.publisher}`}
          {...newTab}
        >
          {number}
        </a>
      ))}
    </span>
  );
}
