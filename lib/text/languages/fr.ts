import type { Language } from './language';
import { unwritten } from './unwritten';
import { list } from './write';

/** French, as far as names need it, and offices: what is elided before a vowel, who is introduced by what. */
export const french: Language = {
  ...unwritten,
  tag: 'fr',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  possessives: [],
  elisions: ["d'", "l'", "qu'", "j'", "s'", "n'", "c'", "jusqu'", "lorsqu'", "puisqu'"],
  titles: { female: list('mme mlle madame'), male: list('m monsieur') },
  relatives: list('qui que dont lequel laquelle'),
  determiners: {
    definite: list('le la les'),
    single: list('un une'),
    other: list('des son sa ses leur leurs ce cet cette ces aucun aucune chaque'),
  },
  prepositions:
    list(`de du des a au aux en dans pour sur avec sans sous vers chez contre entre depuis pendant selon apres
    avant lors parmi malgre`),
  conjunctions: list('et ou mais ni car donc or'),
  subordinators: list('quand lorsque puisque parce si comme afin'),
  roles: {
    posts: {
      'head-of-state': ['president', 'presidente', "chef de l'etat", "chef d'etat"],
      monarch: list('roi reine monarque'),
      'head-of-government': [
        'premier ministre',
        'premiere ministre',
        'chef du gouvernement',
        'cheffe du gouvernement',
        'chancelier',
        'chanceliere',
      ],
      leader: list('dirigeant dirigeante'),
      'foreign-minister': [
        'ministre des affaires etrangeres',
        'chef de la diplomatie',
        'cheffe de la diplomatie',
        "secretaire d'etat",
      ],
      'interior-minister': ["ministre de l'interieur"],
      'defence-minister': ['ministre de la defense'],
      'prosecutor-general': ['procureur general', 'procureure generale'],
      'secretary-general': ['secretaire general', 'secretaire generale'],
      chair: list('president presidente'),
      head: list('chef cheffe president presidente directeur directrice patron patronne'),
      spokesperson: ['porte-parole'],
    },
    articles: true,
    names: [],
    adjectives: 'behind',
    adjectivesWithin: true,
    predicatives: [],
    modifiers: list('autoritaire actuel actuelle'),
    excluders: list(
      'ancien ancienne ex vice futur future nouveau nouvelle prochain prochaine un une chaque aucun',
    ),
    followers: list('elu elue candidat candidate par sortant'),
    predicators: list('comme devient devenu devenue est etait sera nomme nommee elu elue reste'),
    contractions: list('au du'),
    elidedArticles: ["l'"],
    links: list('de du des'),
    spouses: { female: list('femme epouse'), male: list('mari epoux') },
    kin: list('fils fille frere soeur pere mere femme epouse mari epoux'),
    counterparts: ['homologue'],
    possessors: { female: list('son sa'), male: list('son sa') },
  },
  introductions: {
    person:
      list(`activiste analyste avocat avocate auteur autrice blogueur blogueuse candidat candidate chercheur chercheuse
      conseiller conseillere correspondant correspondante depute deputee diplomate directeur directrice dirigeant
      dirigeante ecrivain ecrivaine economiste etudiant etudiante expert experte figure fondateur fondatrice historien
      historienne journaliste manifestant manifestante medecin militant militante opposant opposante parole photographe
      politologue professeur professeure redacteur redactrice representant representante responsable senateur senatrice
      sociologue`),
    organisation:
      list(`agence association centre chaine collectif compagnie entreprise fondation hebdomadaire journal mouvement ong
      organisation parti plateforme quotidien radio site syndicat television`),
    relatives: [],
    links: list('de du pour'),
    plurals: ['s'],
    participles: [],
    thirdPersons: [],
    verbs: [],
    verblike: [],
    verblikeEndings: [],
  },
};
