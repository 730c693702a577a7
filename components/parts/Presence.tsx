/** Where in the article something stands: `positions` from 0 (its first word) to 1 (its last). A picture only. */
export function Presence({ positions }: { positions: number[] }) {
  return (
    <span class="presence" aria-hidden="true">
      {positions.map(position => (
        <i key={position} style={`--at:${position.toFixed(3)}`} />
      ))}
    </span>
  );
}
