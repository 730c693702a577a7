/** `npm run knowledge:check`: says what is wrong in the knowledge base, or how much it holds. */
import { KnowledgeError, readKnowledge } from './read';

try {
  const { people, organisations, places, events, claims, sources } = readKnowledge();
  const counts = { people, organisations, places, events, claims, sources };
  const words = Object.entries(counts).map(([what, entries]) => `${Object.keys(entries).length} ${what}`);
  console.log(`The knowledge base is sound: ${words.join(', ')}.`);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
