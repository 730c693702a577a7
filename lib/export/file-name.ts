/** How long the title in a file's name gets. */
const LONGEST_TITLE = 60;

/** A name for a file about an article, the same for the same article: its date and as many words of its title as fit. */
export function fileName(
  { title, published }: { title: string; published: string | null },
  extension: string,
): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > LONGEST_TITLE) break;
    slug += `-${word}`;
  }
  return `sidelight${published ? `-${published}` : ''}${slug}.${extension}`;
}
