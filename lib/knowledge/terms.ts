/** The closed lists of the knowledge base. */

/** In the order in which they stand beside each other. */
export const sides = ['belarus-authorities', 'belarus-society', 'europe', 'russia', 'others'] as const;

export const topics = [
  'result',
  'legitimacy',
  'repression',
  'sanctions',
  'mediation',
  'russia',
  'strikes',
  'border',
  'economy',
  'leadership',
] as const;

/**
 * What of Belarus an entity stands for: the country, which all news of it may name, or the crisis, which hardly anything
 * else does.
 */
export const standings = ['country', 'crisis'] as const;

/** How far a known claim is known to be so. */
export const statuses = ['established', 'disputed', 'contradicted', 'position', 'unproven'] as const;
