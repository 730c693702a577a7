import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../parts/icons';

/** A place on top of the views: the way back, and what it is about. When it comes up the focus is on its heading. */
export function Page({
  title,
  onBack,
  children,
}: {
  title: ComponentChildren;
  onBack: () => void;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    page.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article class="page" ref={page}>
      <p class="way-back">
        <button type="button" onClick={onBack}>
          <BackIcon /> <span class="link">Back</span>
        </button>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </article>
  );
}
