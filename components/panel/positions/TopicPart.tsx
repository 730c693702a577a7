import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Side } from '../../../lib/knowledge/knowledge';
import { sides } from '../../../lib/knowledge/terms';
import { sideNames } from '../../../lib/presentation/names';
import { useWords } from '../../parts/Words';
import { Dots } from './Dots';

/** Which column each side has where there is room for columns; those that say nothing in the article have none. */
export type Columns = ReadonlyMap<Side, number>;

/**
 * What the sides say on a topic: of each the first that it says in this article, in brief; unfolded, all of it, with what
 * is known from elsewhere after it.
 */
export function TopicPart<Item>({
  name,
  cells,
  columns,
  isHere,
  isOpen,
  onToggle,
  heading,
  children,
}: {
  name: string;
  /** Of each side what the article says first. */
  cells: Record<Side, Item[]>;
  columns: Columns;
  isHere: (item: Item) => boolean;
  isOpen: boolean;
  onToggle: () => void;
  /** What is pressed to unfold it. */
  heading: (button: HTMLElement | null) => void;
  /** An item, whole or in brief. */
  children: (item: Item, isBrief: boolean) => VNode;
}) {
  const id = useId();
  const { t } = useWords();
  const first = (side: Side) => cells[side].filter(isHere).slice(0, 1);
  const all = sides.flatMap(side => cells[side]);
  const here = all.filter(isHere).length;
  const elsewhere = all.length - here;
  const more = here - sides.flatMap(first).length;
  const folded = [
    more > 0 && t('views.positions.more', { count: more }),
    elsewhere > 0 && t('views.positions.elsewhere', { count: elsewhere }),
  ].filter(Boolean);
  return (
    <section class={here > 0 ? 'topic' : 'topic elsewhere'}>
      <h3>
        <button ref={heading} type="button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
          {name} <small>{folded.join(' · ')}</small>
        </button>
      </h3>
      <dl class="sides" id={id}>
        {sides.map(side => {
          const items = isOpen ? cells[side] : first(side);
          const column = columns.get(side);
          const rest = isOpen || !column ? [] : cells[side].slice(items.length).map(isHere);
          if (items.length + rest.length === 0) return null;
          return (
            <div
              key={side}
              class={column ? 'in-column' : undefined}
              style={`--column:${column ?? '1 / -1'}`}
              aria-hidden={items.length === 0}
            >
              <dt class="label">{t(sideNames[side])}</dt>
              {items.map(item => {
                const view = children(item, !isOpen);
                return <dd key={view.key}>{view}</dd>;
              })}
              {rest.length > 0 && (
                <dd class="rest" aria-hidden="true">
                  <Dots of={rest} />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
