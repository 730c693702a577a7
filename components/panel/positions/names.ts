import type { MessageKey } from '../../../lib/i18n/wording';
import type { Side, Topic } from '../../../lib/knowledge/knowledge';

export const sideNames: Record<Side, MessageKey> = {
  'belarus-authorities': 'views.sides.authorities',
  'belarus-society': 'views.sides.society',
  europe: 'views.sides.europe',
  russia: 'views.sides.russia',
  others: 'views.sides.others',
};

export const topicNames: Record<Topic, MessageKey> = {
  result: 'views.topics.result',
  legitimacy: 'views.topics.legitimacy',
  repression: 'views.topics.repression',
  sanctions: 'views.topics.sanctions',
  mediation: 'views.topics.mediation',
  russia: 'views.topics.russia',
  strikes: 'views.topics.strikes',
  border: 'views.topics.border',
  economy: 'views.topics.economy',
  leadership: 'views.topics.leadership',
};
