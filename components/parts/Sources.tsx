import { errorReportUrl } from '../../lib/error-report';
import type { MessageKey } from '../../lib/i18n/wording';
import type { ActorCardData, ClaimCardData } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import { Dated } from './Dated';
import { Say, useWords } from './Words';

const newTab = { target: '_blank', rel: 'noopener noreferrer' };

/** What a reader should know of a source's publisher before reading it. */
const notes: Partial<Record<Source['kind'], MessageKey>> = {
  'state-media': 'common.sources.stateMedia',
  opposition: 'common.sources.opposition',
  mirror: 'common.sources.mirror',
};

/** The sources of a card, folded under their number beside the day that the card is for. */
export function Sources({ card }: { card: ActorCardData | ClaimCardData }) {
  const { t, count } = useWords();
  const { sources, asOf } = card;
  return (
    <details class="sources">
      <summary>
        <Say k="common.sources.asOf" parts={{ date: <Dated date={asOf} /> }} /> ·{' '}
        <span>{count('common.sources.count', sources.length)}</span>
      </summary>
      <SourceList sources={sources} />
      <p class="quiet">
        <a href={errorReportUrl(card)} {...newTab}>
          {t('common.sources.reportError')}
        </a>
      </p>
    </details>
  );
}

/** Sources in the order of their numbers, each with its publisher and what a reader should know of it. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { t } = useWords();
  return (
    <ol>
      {sources.map(source => {
        const note = notes[source.kind];
        return (
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
              {note && ` · ${t(note)}`}
            </small>
          </li>
        );
      })}
    </ol>
  );
}

/** Small numbers behind a statement, each a link to the source that has this number in the card's list. */
export function Cites({ cites, sources }: { cites: number[]; sources: Source[] }) {
  const { t } = useWords();
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
          aria-label={t('common.sources.number', { number, publisher: source.publisher })}
          {...newTab}
        >
          {number}
        </a>
      ))}
    </span>
  );
}
