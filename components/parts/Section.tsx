import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a page, with its heading, and what is said on it, in the margin. */
export function Section({
  title,
  margin,
  children,
}: {
  title: string;
  margin?: ComponentChildren;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      {/* By this name Readability knows what belongs to no article. */}
      <div class="sidebar">
        <h2 id={id}>{title}</h2>
        {margin}
      </div>
      <div class="content">{children}</div>
    </section>
  );
}
