import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BackIcon } from '../../parts/icons';
import { useWords } from '../../parts/Words';

/** The way back from a place on top of the views. */
export function WayBack({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <p class="way-back">
      <button type="button" onClick={onBack}>
        <BackIcon /> <span class="link">{t('panel.back')}</span>
      </button>
    </p>
  );
}

/** A page on top of the views: what it is about, headed with its title. When it comes up the focus is there. */
export function Subpage({
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
export function NoSuchEntry({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <Subpage title={t('panel.entry.missing')} onBack={onBack}>
      <p class="quiet">{t('panel.entry.missingNote')}</p>
    </Subpage>
  );
}
