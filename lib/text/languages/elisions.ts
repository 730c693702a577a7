/** What is elided before a word, folded, by language. */

export const french = ["d'", "l'", "qu'", "j'", "s'", "n'", "c'", "jusqu'", "lorsqu'", "puisqu'"];

export const italian = ["d'", "l'", "all'", "dell'", "nell'", "dall'", "sull'", "un'", "c'"];

/** What any of the languages elides. */
export const elisionsAnywhere: readonly string[] = [...new Set([...french, ...italian])];
