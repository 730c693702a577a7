import type { CardRole } from '../../lib/knowledge/cards';
import { useWords } from '../parts/Words';

/** The roles held on the day, a line each, with the year in which they began. */
export function Roles({ roles }: { roles: CardRole[] }) {
  const { t } = useWords();
  return (
    <>
      {roles.map(({ title, from }) => (
        <p class="role" key={title}>
          {from ? t('card.roleSince', { title, year: from.slice(0, 4) }) : title}
        </p>
      ))}
    </>
  );
}
