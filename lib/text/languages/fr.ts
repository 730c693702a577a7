import { french as elisions } from './elisions';
import { attributions, reportingVerbs } from './fr/verbs';
import type { Language } from './language';
import { unwritten } from './unwritten';
import { list } from './write';

/** French: what is elided before a vowel, offices, who is introduced by what, and who says what. */
export const french: Language = {
  ...unwritten,
  tag: 'fr',
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  possessives: [],
  elisions,
  elided: {
    "d'": 'de',
    "l'": 'le',
    "qu'": 'que',
    "j'": 'je',
    "s'": 'se',
    "s'il": 'si',
    "s'ils": 'si',
    "n'": 'ne',
    "c'": 'ce',
    "jusqu'": 'jusque',
    "lorsqu'": 'lorsque',
    "puisqu'": 'puisque',
  },
  homographs: {
    a: ['preposition'],
    à: ['auxiliary'],
    arrête: ['incident'],
    condamne: ['incident'],
    dès: ['determiner'],
    là: ['determiner', 'definite', 'clitic'],
    où: ['conjunction'],
    ou: ['complementiser'],
    sûr: ['preposition', 'nothing', 'function'],
    tue: ['incident'],
  },
  titles: { female: list('mme mlle madame'), male: list('m monsieur') },
  relatives: list('qui dont lequel laquelle lesquels lesquelles'),
  determiners: {
    definite: list('le la les'),
    single: list('un une'),
    other: list('des son sa ses leur leurs ce cet cette ces aucun aucune chaque'),
  },
  prepositions:
    list(`de du des a au aux en dans pour sur avec sans sous vers chez contre entre depuis pendant selon apres
    avant lors parmi malgre devant durant envers hors jusque par`),
  conjunctions: list('et ou mais ni car donc or'),
  subordinators: list('quand lorsque puisque parce si comme afin'),
  abbreviations: list(
    'm mm me mmes dr pr mgr st ste av bd env art cf etc p ex vol hab janv fevr juil sept oct nov dec',
  ),
  reportingVerbs,
  attributions,
  relays: { verbs: [], link: [] },
  judgements: ['comme'],
  freeOrder: false,
  complementisers: list('que combien comment ou pourquoi quand si'),
  inversion: { links: ['t'] },
  pastParticiples: list('é ée és ées i u is us dite dits dites'),
  clitics: list('en la le les leur lui me nous se te vous y'),
  reflexives: ['se'],
  infinitives: { marks: list('a de'), endings: list('er ir oir re') },
  pronouns: {
    female: ['elle'],
    male: ['il', 'lui'],
    neuter: ['elle', 'il'],
    plural: list('ils elles eux'),
    other: list('je tu nous vous on rien personne quiconque cela ceci ca nul quelqu'),
  },
  participleEndings: ['ant'],
  auxiliaries:
    list(`a ai aient ait as aura auront avaient avais avait avez avons est etaient etait ete eurent eut furent fut ont sera
    seront soient soit sont`),
  passives: list('est sont etait etaient fut furent ete sera seront soit soient'),
  modals:
    list(`allaient allait auraient aurait avoir ayant devaient devait devoir devra devraient devrait devront doit doivent
    etant etre faudrait faut peut peuvent pourra pourraient pourrait pourront pouvaient pouvait pouvoir seraient serait
    va veulent veut vont voudrait voulaient voulait`),
  negations: list('ne ni non sans aucun aucune'),
  adverbs:
    list(`abord ailleurs ainsi alors aujourd'hui auparavant aussi autant beaucoup bien cependant deja demain desormais donc
    egalement encore enfin ensemble ensuite guere hier ici jamais maintenant mal meme memes moins nouveau outre parfois
    pas peu plus pourtant presque puis quant quasi quelquefois revanche souvent surtout tant tantot tard tot toujours
    tout toutefois tres trop`),
  adverbEndings: ['ment'],
  notAdverbs:
    list(`accompagnement affrontement aliment alourdissement amendement appartement argument armement bombardement changement
    comportement departement deploiement document effondrement element emprisonnement encerclement enlevement equipement
    etablissement evenement financement fonctionnement fondement gouvernement instrument isolement jugement licenciement
    logement moment monument mouvement paiement parlement parlements raidissement rassemblement reglement renforcement
    renversement retablissement sentiment serment soulevement supplement testament traitement vetement`),
  // With "côté" and "part" for "de son côté" and "pour sa part", which stand where a time does.
  times:
    list(`an annee annees ans aout avril cote decembre dernier derniere dimanche end fevrier janvier jeudi jour journee jours
    juillet juin lendemain lundi mai mardi mars matin matinee mercredi midi mois novembre nuit octobre part passe
    passee prochain prochaine reprise reprises samedi semaine semaines septembre soir soiree veille vendredi week`),
  timeModifiers: list('ce cet cette debut fin leur meme mi plusieurs sa son'),
  agents: list('de du des par'),
  passiveAgents: ['par'],
  hypotheticals: list('si quoi quel quelle'),
  emptyObjects: list('rien mot'),
  functionWords:
    list(`a ainsi alors au aurait aussi autre autres aux avaient avait avec avoir bien car ce ceci cela celle celles celui
    cependant ces cet cette ceux comme dans de deja des dit donc dont du elle elles en encore entre est et etait ete
    etre eu eux fait ici il ils je jusque la le les leur leurs lors lorsque lui m ma mais me meme mes mm mme moi moins
    mon ne nos notre nous on ont ou par pas peu plus pour puis puisque qu quand que qui sa sans se selon serait ses si
    soit son sont sur ta te tes toi ton tous tout toute toutes tres trop tu un une vos votre vous y`),
  voices: list(
    'autorites chancellerie delegation diplomatie direction dirigeants gouvernement ministres presidence regime',
  ),
  organs:
    list(`agence association bureau campagne centre chaine collectif comite compagnie conseil groupe journal media ministere
    ong organisation parole parquet quotidien radio service site sommet syndicat television`),
  bodies: list('alliance bloc groupe institution organisation organisme union'),
  organisationNouns:
    list(`agence alliance association banque chaine compagnie entreprise fondation journal ong parti quotidien radio site
    societe syndicat usine`),
  utterances:
    list(`allocution appel communique courrier declaration declarations discours entretien interview lettre message
    publication texte tribune tweet`),
  documents:
    list(`analyse bilan bulletin chiffres constitution documents donnees enquete enquetes estimations etude etudes images loi
    rapport rapports recensement resultats sondage sondages statistiques video videos`),
  speakers:
    list(`activiste activistes agence agences allie allies ambassade ambassadeur ambassadrice amis analyste analystes armee
    assemblee association autorites avocat avocate avocats benevole capitale chancelier chanceliere chef cheffe chefs
    chercheur chercheuse collaborateur collegues comite commandant commission conseil conseiller conseillere
    coordinateur correspondant critiques defenseurs depute deputee deputes detracteurs diplomate diplomates diplomatie
    directeur directrice dirigeant dirigeante dirigeants dissident dissidente economiste ecrivain ecrivaine employes
    enqueteurs enseignant enseignante epouse epoux etudiant etudiante etudiants eurodepute eurodeputee europeens expert
    experte experts famille femme fille fils fonctionnaires fondateur fondatrice frere gens gouvernement gouverneur
    gouverneure grevistes groupe habitant habitante habitants historien historienne homme homologue homologues
    infirmier infirmiere institution intellectuels internautes journal journaliste journalistes justice laureate leader
    leaders maire manifestant manifestante manifestants mari medecin medecins media medias mere militaires militant
    militante militants ministere ministre ministres mouvement observateur observateurs officiel officiels ong opposant
    opposante opposants opposition organisateur organisateurs organisation organisations ouvrier ouvriere ouvriers pape
    parlement parlementaires parole parquet parti partisans passant passante pere police policier policiers politologue
    premier premiere presidence president presidente presidents presse proches procureur procureure professeur
    quotidien regime representant representante representants responsable responsables retraite retraitee roi salaries
    scientifique secretaire senateur senatrice sociologue soeur soignants source sources soutiens specialiste
    specialistes syndicat syndicats television temoin temoins travailleurs universitaire victimes voisin voisine
    voisins volontaires`),
  numberFormat: { group: ' \u00A0\u202F.', decimal: ',' },
  numberWords: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  },
  magnitudes: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    cent: 100,
    cents: 100,
    millier: 1000,
    mille: 1000,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  vagueNumbers: {
    dizaines: [20, 99],
    'plusieurs dizaines': [20, 99],
    centaines: [200, 999],
    'plusieurs centaines': [200, 999],
    milliers: [2000, 9999],
    'plusieurs milliers': [2000, 9999],
    'dizaines de milliers': [20_000, 99_999],
    'plusieurs dizaines de milliers': [20_000, 99_999],
    'centaines de milliers': [200_000, 999_999],
    'plusieurs centaines de milliers': [200_000, 999_999],
  },
  ordinals: {
    words: {
      premier: 1,
      deuxieme: 2,
      second: 2,
      troisieme: 3,
      quatrieme: 4,
      cinquieme: 5,
      sixieme: 6,
      septieme: 7,
    },
    endings: ['eme', 'e', 'er'],
    of: ['mandat'],
  },
  fractions: { moitie: 1 / 2, tiers: 1 / 3, quart: 1 / 4, quarts: 1 / 4 },
  partitives: list('de des du'),
  memberships: ['un des', 'une des', 'un de', 'une de'],
  shares: ['pour cent'],
  ranges: { openers: list('entre de'), links: [{ word: 'et', open: true }, { word: 'a' }] },
  dates: {
    months: list('janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'),
    days: ['before'],
    years: list('an annee'),
  },
  hedges: {
    about: ['autour de', 'environ', 'quelque', 'approximativement', 'a peu pres'],
    almost: ['presque', 'pres de', 'pres de la', 'quasi'],
    'at-least': ['au moins', 'au minimum', 'pas moins de'],
    over: ['plus de', 'plus de la', 'au dela de'],
    'up-to': ['jusque a', 'au plus', 'au maximum'],
  },
  units:
    list(`activistes agents arrestations blesses bulletins candidats citoyens condamnations deces deputes detenus dollars
    electeurs employes enfants etudiants euros femmes fonctionnaires grevistes habitants hommes interpellations journalistes
    manifestants membres migrants militaires militants morts opposants ouvriers participants partisans personne personnes
    plaintes policiers prisonniers refugies roubles salaries signatures soldats suffrages temoignages travailleurs victimes
    voix votants`),
  durations: {
    units: list('an ans annee annees mois'),
    of: list('colonie detention dirige pouvoir prison reclusion regne'),
  },
  incidents:
    list(`abattu abattue abattus arrestation arrestations arrete arretee arretees arretes assassine assassinee assassines
    battu battue battus blesse blessee blessees blesses condamne condamnee condamnees condamnes decede decedee detenu
    detenue detenues detenus emprisonne emprisonnee emprisonnees emprisonnes enleve enlevee enleves expulse expulsee
    expulses fusille fusilles incarcere incarceree incarceres inculpe inculpee inculpes interpellation interpellations
    interpelle interpellee interpellees interpelles kidnappe kidnappee mort morte mortes morts tabassages tabasse
    tabassee tabasses torture torturee tortures tue tuee tuees tues`),
  opinions:
    list(`devrait devraient doit doivent espere esperent espoir faut honte inquiet inquiete inquietude convaincu convaincue
    merite meritent regrette regrettent souhaite souhaitent sure triste`),
  plans: list('aura bientot compte demain ira prevoit prevoient prochainement sera seront va vont'),
  courtesies: list(
    'condoleances felicite felicitent felicitations heureux merci remercie remercient salue saluent',
  ),
  furniture: {
    labels: list('lire photo photos source sources video voir credit'),
    openings: [
      'a lire',
      'a lire aussi',
      'abonnez vous',
      'a voir',
      'lire aussi',
      'lire la suite',
      'lire egalement',
      'voir aussi',
    ],
  },
  denials:
    list(`conteste contestent dement dementent dementi dementit niait nie nient nier recuse recusent refusaient refusait
    refuse refusent refute refutent rejete rejette rejettent`),
  endings:
    list(`issements issement ations ation ateurs atrices ateur atrice itions ition ements ement ieres iere iers ier euses
    euse eurs eur ives ive ifs if ables able ences ence ances ance ites ite iques ique aient ees ent ant ait ees ee es er
    ir re e s`),
  roles: {
    posts: {
      'head-of-state': ['president', 'presidente', "chef de l'etat", "cheffe de l'etat", "chef d'etat"],
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
      'defence-minister': ['ministre de la defense', 'ministre des armees'],
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
      list(`acteur activiste actrice adjoint adjointe agent ambassadeur ambassadrice analyste animateur animatrice
      archeveque architecte artiste athlete auteur autrice avocat avocate banquier biathlete blogueur blogueuse
      boxeur candidat candidate capitaine cardinal chanteur chanteuse chef cheffe chercheur chercheuse chimiste
      chirurgien chirurgienne cineaste citoyen citoyenne coach codirecteur cofondateur cofondatrice collaborateur
      collaboratrice collegue colonel comedien comedienne commandant commentateur commentatrice commissaire
      compagne compagnon compositeur compositrice conseiller conseillere consul coordinateur coordinatrice
      correspondant correspondante coureur coureuse cousin cousine cycliste danseur danseuse depute deputee detenu
      detenue developpeur diplomate directeur directrice dirigeant dirigeante dissident dissidente docteur
      docteure economiste ecrivain ecrivaine editorialiste elu elue emissaire enqueteur enquetrice enseignant
      enseignante entraineur entraineuse entrepreneur entrepreneuse envoye envoyee epouse etudiant etudiante
      eurodepute eurodeputee eveque expert experte femme fermier figure fille fils fondateur fondatrice
      footballeur frere general gerant gerante gouverneur gouverneure graphiste guitariste gymnaste habitant
      habitante historien historienne homme hotesse humoriste infirmier infirmiere informaticien informaticienne
      ingenieur ingenieure journaliste juge juriste laureat laureate leader lieutenant linguiste lyceen lyceenne
      magistrat magistrate maire manifestant manifestante mari mecanicien mecanicienne medecin mere metallo
      militaire militant militante mineur ministre musicien musicienne nageur nageuse negociateur negociatrice
      neveu niece nobel observateur observatrice officier oncle operateur opposant opposante organisateur
      organisatrice otage ouvrier ouvriere parole partisan partisane passager passagere pasteur patron patronne
      paysan paysanne pdg peintre pere philosophe photographe physicien physicienne pilote poete poetesse policier
      policiere politicien politicienne politologue presentateur presentatrice president presidente pretre
      prisonnier prisonniere procureur procureure producteur productrice professeur professeure programmeur
      programmeuse psychologue rappeur rapporteur rapporteuse realisateur realisatrice redacteur redactrice
      refugie refugiee reporter representant representante resident residente responsable retraite retraitee
      salarie salariee scientifique secretaire senateur senatrice sociologue soeur soldat specialiste sportif
      sportive sprinteuse stagiaire supporter syndicaliste tante technicien technicienne temoin traducteur
      traductrice veuf veuve voisin voisine volontaire`),
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
