/** The beginning of a text, no longer than `length` code points, cut between words. */
export function shortened(text: string, length: number): string {
  const characters = [...text.trim()];
  if (characters.length <= length) return characters.join('');
  const cut = characters.slice(0, length).join('');
  return `${cut.replace(/\s+\S*$/u, '').replace(/[\s,;:.–—-]+$/u, '')} …`;
}
