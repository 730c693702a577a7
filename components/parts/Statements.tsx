import type { CitedStatement } from '../../lib/knowledge/cards';
import type { Source } from '../../lib/knowledge/knowledge';
import { Dated } from './Dated';
import { Cites } from './Sources';
import { Told } from './Told';
import { Say } from './Words';

/** Dated statements in the order given, each with its sources; after them, where `here` is given, the day of the article. */
export function Statements({
  statements,
  sources,
  here,
}: {
  statements: CitedStatement[];
  sources: Source[];
  here?: string | undefined;
}) {
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
            <Say k="common.youAreHere" parts={{ date: <Dated date={here} month="long" /> }} />
          </span>
        </p>
      )}
    </>
  );
}
