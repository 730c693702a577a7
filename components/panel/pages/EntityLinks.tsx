import { EntityName } from '../../card/EntityName';
import type { ViewProps } from '../view-props';

/** Names of entities, each leading to its page; lighter those that the article does not name, where that is told. */
export function EntityLinks({
  entities,
  go,
}: Pick<ViewProps, 'go'> & { entities: readonly { id: string; name: string; isHere?: boolean }[] }) {
  return (
    <ul class="by" lang="en">
      {entities.map(({ id, name, isHere = true }) => (
        <li key={id} class={isHere ? undefined : 'elsewhere'}>
          <EntityName id={id} name={name} onShow={shown => go({ type: 'entity', id: shown })} />
        </li>
      ))}
    </ul>
  );
}
