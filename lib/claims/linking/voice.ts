/** What it adds to a link, or takes from it, who speaks and who is named. */
import type { KnownClaim } from './known-claims';
import type { Met } from './met';

/** Who says a statement: an actor, somebody who is none, or the outlet, which gives a figure or tells a story. */
export interface Voice {
  kind: 'actor' | 'somebody' | 'figure' | 'story';
  /** Id of the actor. */
  entity: string | null;
}

/** What is added or taken for the actors: they decide between wordings, but make no link by themselves. */
const bonus = { about: 0.05, claimant: 0.15, otherSpeaker: -0.15, story: -0.1, storyWithoutClaimant: -0.25 };

/** The most that the actors of a statement can add. */
export function mostBonus({ kind }: Voice): number {
  if (kind === 'story') return bonus.about + bonus.story;
  return bonus.about + (kind === 'actor' ? bonus.claimant : 0);
}

function voiceScore({ claimants }: KnownClaim, { kind }: Voice, met: Met): number {
  if (kind === 'figure') return 0;
  if (kind === 'story') {
    const mayBeTheirs = claimants.length === 0 || met.hasEntityOf(claimants);
    return mayBeTheirs ? bonus.story : bonus.storyWithoutClaimant;
  }
  if (claimants.length === 0) return 0;
  return kind === 'actor' && claimants.includes(met.speaker) ? bonus.claimant : bonus.otherSpeaker;
}

/** What the actors of a statement add to a known claim, or take from it. */
export function actorScore(claim: KnownClaim, voice: Voice, met: Met): number {
  return (met.hasEntityOf(claim.about) ? bonus.about : 0) + voiceScore(claim, voice, met);
}
