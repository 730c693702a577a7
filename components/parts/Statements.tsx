import { useContext } from 'preact/hooks';
import type { CitedStatement } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import { Dated } from './Dated';
import { OfToday } from './OfToday';
import { Cites } from './Sources';
import { Told } from './Told';
import { Say } from './Words';

/** Dated statements in the order given, each with its sources; after them, where `here` is given, the day that they reach to. */
export function Statements({
  statements,
  sources,
  here,
}: {
  statements: CitedStatement[];
  sources: Source[];
  here?: string | undefined;
}) {
  const day = useContext(OfToday) ? 'common.today' : 'common.youAreHere';
  return (
    <>
      {statements.length > 0 && (
        <ol class="statements">
          {statements.map(({ text, date, cites }) => (
            <li key={date + (typeof text === 'string' ? text : JSON.stringify(text))}>
              <Dated date={date} />
              <span>
                <Told value={text} />
                <Cites cites={cites} sources={sources} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {here && (
        <p class="here">
          <span>
            <Say k={day} parts={{ date: <Dated date={here} month="long" /> }} />
          </span>
        </p>
      )}
    </>
  );
}
