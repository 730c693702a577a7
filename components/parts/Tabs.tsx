import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** What its content is headed with, for those who go by headings; the label may be shorter. */
  heading: string;
  /** How many things it holds; left out where that says nothing. */
  count?: number;
  content: ComponentChildren;
}

/** How far the keys lead from the tab at `at` of `count`; null for every other key. */
function tabAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Tabs as in the ARIA practices: one stop for Tab, arrow keys between them. */
export function Tabs<Name extends string>({
  label,
  tabs,
  selected,
  onSelect,
}: {
  label: string;
  tabs: Tab<Name>[];
  selected: Name;
  onSelect: (name: Name) => void;
}) {
  const id = useId();
  const buttons = useRef(new Map<Name, HTMLButtonElement>());

  const selectByKey = (event: KeyboardEvent) => {
    const at = tabs.findIndex(tab => tab.name === selected);
    const next = tabAfterKey(event.key, at, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.name);
    buttons.current.get(tab.name)?.focus();
  };

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label}>
        {tabs.map(tab => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}-${tab.name}-tab`}
            aria-controls={`${id}-${tab.name}`}
            aria-selected={tab.name === selected}
            tabIndex={tab.name === selected ? 0 : -1}
            ref={button => {
              if (button) buttons.current.set(tab.name, button);
            }}
            onClick={() => onSelect(tab.name)}
            onKeyDown={selectByKey}
          >
            {tab.label}
            {tab.count !== undefined && (
              <>
                {' '}
                <span>{tab.count}</span>
              </>
            )}
          </button>
        ))}
      </div>
      {tabs.map(tab => (
        <div
          key={tab.name}
          role="tabpanel"
          id={`${id}-${tab.name}`}
          aria-labelledby={`${id}-${tab.name}-tab`}
          hidden={tab.name !== selected}
        >
          <h2 class="unseen">{tab.heading}</h2>
          {tab.content}
        </div>
      ))}
    </>
  );
}
