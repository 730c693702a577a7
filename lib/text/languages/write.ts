/** Short ways of writing down the data of a language. */
import type { ReportingVerb } from './language';

/** Words, written one after the other. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** A verb by its finite forms, its participles and what makes it a report. */
export const verb = (
  finite: string,
  participles: string,
  frame: Omit<ReportingVerb, 'finite' | 'participles'>,
): ReportingVerb => ({ finite: list(finite), participles: list(participles), ...frame });
