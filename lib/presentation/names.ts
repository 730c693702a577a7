import type { MessageKey } from '../i18n/wording';
import type { Side, Topic } from '../knowledge/knowledge';

export const sideNames: Record<Side, MessageKey> = {
  'belarus-authorities': 'panel.groups.authorities',
  'belarus-society': 'panel.groups.society',
  europe: 'panel.groups.europe',
  russia: 'panel.groups.russia',
  others: 'panel.groups.others',
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
