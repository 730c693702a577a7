/** What the sections of the settings are made of. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A box to tick. */
export function Box({
  name,
  checked,
  onChange,
  children,
  meaning,
}: {
  name: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  /** What follows from ticking it, where that is more than the words of the box say. */
  meaning?: string;
}) {
  const id = useId();
  return (
    <div>
      <label class="control">
        <input
          type="checkbox"
          name={name}
          checked={checked}
          onChange={event => onChange(event.currentTarget.checked)}
          aria-describedby={meaning && id}
        />
        <span>{children}</span>
      </label>
      {meaning && (
        <p class="quiet meaning" id={id}>
          {meaning}
        </p>
      )}
    </div>
  );
}

/** One of several values to choose. */
export function Choice<Value extends string | null>({
  name,
  legend,
  value,
  options,
  onChange,
}: {
  name: string;
  legend: string;
  value: Value;
  options: readonly { value: Value; label: string; lang?: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="options">
        {options.map(option => (
          <label key={option.value} class="control" lang={option.lang}>
            <input
              type="radio"
              name={name}
              value={option.value ?? ''}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
