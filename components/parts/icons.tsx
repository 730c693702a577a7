import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linejoin="round"
      stroke-linecap="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const PinIcon = () => (
  <Icon>
    <path d="M10 1.5 14.5 6 12 7l-2.5 5-3-3L2 14l4.5-5-3-3L9 4z" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m3 3 10 10M13 3 3 13" />
  </Icon>
);

/** An eye, crossed out where the marks are hidden. */
export const MarksIcon = ({ visible }: { visible: boolean }) => (
  <Icon>
    <path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8z" />
    <path d="M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6" />
    {!visible && <path d="m2.5 14 11-12" />}
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <path d="M1.5 2.5h13v11h-13zM10 2.5v11" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" />
  </Icon>
);

export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.5 3.5L13 4.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M10 2.5 4.5 8l5.5 5.5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3.5 3.5" />
  </Icon>
);

export const TakeAlongIcon = () => (
  <Icon>
    <path d="M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 10.5v3h11v-3" />
  </Icon>
);
