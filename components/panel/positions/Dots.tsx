/** A full dot for each position in the article, an empty one for each known from elsewhere. A picture only. */
export function Dots({ of }: { of: boolean[] }) {
  return (
    <span class="dots" aria-hidden="true">
      {of.map((isHere, at) => (
        <i key={at} class={isHere ? undefined : 'empty'} />
      ))}
    </span>
  );
}
