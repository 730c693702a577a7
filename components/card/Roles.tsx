import type { CardRole } from '../../lib/knowledge/cards';

/** The roles held on the day, a line each, with the year in which they began. */
export function Roles({ roles }: { roles: CardRole[] }) {
  return (
    <>
      {roles.map(({ title, from }) => (
        <p class="role" key={title}>
          {title}
          {from && ` since ${from.slice(0, 4)}`}
        </p>
      ))}
    </>
  );
}
