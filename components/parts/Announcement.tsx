import { useEffect, useState } from 'preact/hooks';

/** Says `text` once to a screen reader, politely, when it comes up. A later text is not said: it would be noise. */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');

  // A live region speaks of changes only: it has to be there, empty, before its text is.
  useEffect(() => setSaid(text), []);

  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
