/** Names of the knowledge base, which are English, as they stand in an English sentence. */

/** Names that are made of common nouns, before which English puts "the". */
const commonNoun =
  /^[^,]+ of |(?:Union|States|Kingdom|Nations|Netherlands|Council|Commission|Parliament|Cabinet|Centre)$/;

/** The name of an organisation, a place or an event within a sentence: "the European Union", "Poland". */
export function withArticle(name: string): string {
  return commonNoun.test(name) ? `the ${name}` : name;
}
