import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../parts/icons';

/** The way back from a place on top of the views. */
export function WayBack({ onBack }: { onBack: () => void }) {
  return (
    <p class="way-back">
      <button type="button" onClick={onBack}>
        <BackIcon /> <span class="link">Back</span>
      </button>
    </p>
  );
}

/** A page on top of the views: what it is about, headed with its title. When it comes up the focus is there. */
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
      <WayBack onBack={onBack} />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </article>
  );
}

/** In place of a page on what the knowledge base does not hold. */
export function NoSuchPage({ onBack }: { onBack: () => void }) {
  return (
    <Page title="No such entry" onBack={onBack}>
      <p class="quiet">The knowledge base that comes with Sidelight does not hold it.</p>
    </Page>
  );
}
