/** What an engine finds in a text, ours or a peer: as much of it as all of them can tell. */
import type { Claim, Mention } from '../lib/annotations';

/** `name` is null where the engine does not say whom the words mean. */
export type FoundMention = Pick<Mention, 'start' | 'end' | 'via'> & { name: string | null };

export type FoundClaim = Omit<Claim, 'exact' | 'cues' | 'links' | 'checkWorthiness'>;
