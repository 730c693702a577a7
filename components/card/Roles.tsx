import type { CardRole } from '../../lib/knowledge/cards';
import { Named } from '../parts/Told';
import { Say } from '../parts/Words';

/** The roles held on the day, a line each, with the year in which they began; `isKnown` as names have it. */
export function Roles({ roles, isKnown = true }: { roles: CardRole[]; isKnown?: boolean }) {
  return (
    <>
      {roles.map(({ title, from }) => {
        const role = <Named isKnown={isKnown}>{title}</Named>;
        return (
          <p class="role" key={title}>
            {from ? <Say k="card.roleSince" parts={{ title: role, year: from.slice(0, 4) }} /> : role}
          </p>
        );
      })}
    </>
  );
}
