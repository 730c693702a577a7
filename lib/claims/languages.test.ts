import { describe, expect, test } from 'vitest';
import { findClaims } from './find';
import { articleOf, knowledgeOf, mentionsIn } from './fixture';

const knowledge = knowledgeOf([
  {
    id: 'bridge-safe',
    variants: ['мост безопасен', 'Brücke ist sicher', 'le pont est sûr'],
    claimants: ['anna-holm'],
    about: [],
  },
]);

/** Kind, speaker and known claims of each claim of the paragraphs. */
function claims(language: string, paragraphs: string[]): string[] {
  const article = articleOf(paragraphs, language);
  return findClaims(article, mentionsIn(article.text), knowledge).map(
    ({ kind, speaker, speakerText, links }) =>
      [kind, speaker ?? speakerText ?? '-', ...links.map(({ claim }) => `> ${claim}`)].join(' '),
  );
}

describe('Russian', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Хольм заявила, что мост безопасен.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ['Хольм заявила, что мост не безопасен.'], ['reported anna-holm']],
    [
      'a quotation before its verb',
      ['«Мост безопасен», — сказала Анна Хольм.'],
      ['quote anna-holm > bridge-safe'],
    ],
    ['a quotation behind a colon', ['Брандт сказал: «Это неправда».'], ['quote erik-brandt']],
    ['a split quotation', ['«Мост, — сказал Брандт, — упадет».'], ['quote erik-brandt']],
    ['the verb before its subject', ['Об этом сообщила Анна Хольм.'], ['reported anna-holm']],
    ['a time between', ['Хольм в среду призвала рабочих ждать.'], ['reported anna-holm']],
    ['an aside between', ['Хольм, глава порта, отметила, что лед близко.'], ['reported anna-holm']],
    ['according to', ['По словам Брандта, мост упадет.'], ['reported erik-brandt']],
    ['somebody without a name', ['По данным милиции, дорога закрыта.'], ['reported милиции']],
    ['a pronoun', ['Хольм приехала в порт.', 'Она сказала, что лед близко.'], ['reported anna-holm']],
    ['an accusation', ['Брандт обвинил порт во лжи.'], ['reported erik-brandt']],
    ['a count', ['На площади было более 400 человек.'], ['figure -']],
    ['force without a number', ['Рабочие были задержаны у порта.'], ['figure -']],
    ['a share', ['Он получил 80,1% голосов.'], ['figure -']],
    ['not said', ['Брандт не сказал, где корабль.'], []],
    ['plain background', ['Порт лежит к северу от города.'], []],
    ['a name in quotation marks', ['Корабль «Норрбю» ушел в море.'], []],
  ])('%s', (_, paragraphs, expected) => expect(claims('ru', paragraphs)).toEqual(expected));
});

describe('German', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Holm sagte, dass die Brücke sicher ist.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ['Holm sagte, dass die Brücke nicht sicher ist.'], ['reported anna-holm']],
    ['a report without a conjunction', ['Holm erklärte, das Eis sei nahe.'], ['reported anna-holm']],
    [
      'a quotation before its verb',
      ['„Die Brücke ist sicher“, sagte Anna Holm.'],
      ['quote anna-holm > bridge-safe'],
    ],
    ['a quotation behind a colon', ['Brandt sagte: „Das ist falsch.“'], ['quote erik-brandt']],
    ['a split quotation', ['„Die Brücke“, sagte Brandt, „wird fallen.“'], ['quote erik-brandt']],
    [
      'the verb before its subject',
      ['Am Mittwoch sagte Anna Holm, dass Eis nahe sei.'],
      ['reported anna-holm'],
    ],
    ['what is said before the verb', ['Die Brücke werde fallen, warnte Brandt.'], ['reported erik-brandt']],
    ['an aside between', ['Holm, Chefin des Hafens, betonte, das Eis sei nahe.'], ['reported anna-holm']],
    ['according to', ['Laut Brandt fällt die Brücke.'], ['reported erik-brandt']],
    ['somebody without a name', ['Nach Angaben der Polizei ist die Straße zu.'], ['reported der Polizei']],
    ['a pronoun', ['Holm kam in den Hafen.', 'Sie sagte, das Eis sei nahe.'], ['reported anna-holm']],
    ['a verb in two parts', ['Brandt wies den Bericht zurück.'], ['reported erik-brandt']],
    ['a count', ['Auf dem Platz waren mehr als 400 Menschen.'], ['figure -']],
    ['force without a number', ['Die Arbeiter wurden am Hafen festgenommen.'], ['figure -']],
    ['a share', ['Er bekam 80,1 Prozent der Stimmen.'], ['figure -']],
    ['not said', ['Brandt sagte nicht, wo das Schiff ist.'], []],
    ['plain background', ['Der Hafen liegt nördlich der Stadt.'], []],
    ['a name in quotation marks', ['Das Schiff „Norrby“ fuhr aus.'], []],
  ])('%s', (_, paragraphs, expected) => expect(claims('de', paragraphs)).toEqual(expected));
});

describe('French', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Holm a déclaré que le pont était sûr.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ["Holm a déclaré que le pont n'était pas sûr."], ['reported anna-holm']],
    ['a conjunction that is elided', ["Holm affirme qu'il neige."], ['reported anna-holm']],
    ['a report with an infinitive', ['Holm a dit vouloir attendre.'], ['reported anna-holm']],
    ['one in the past', ['Brandt a indiqué ne pas avoir vu le navire.'], ['reported erik-brandt']],
    [
      'a quotation before its verb',
      ['« Le pont est sûr », a déclaré Anna Holm.'],
      ['quote anna-holm > bridge-safe'],
    ],
    ['straight marks', ['"Le pont est sûr", affirme Holm.'], ['quote anna-holm > bridge-safe']],
    ['narrow spaces', ['«\u202FC’est faux\u202F», répond Brandt.'], ['quote erik-brandt']],
    ['a quotation behind a colon', ['Brandt a répondu\u00A0: « C’est faux. »'], ['quote erik-brandt']],
    ['a split quotation', ['« Le pont », a dit Brandt, « va tomber. »'], ['quote erik-brandt']],
    [
      'who speaks inside the marks',
      ['« Le pont, a dit Brandt, va tomber. »', '« La glace, ajoute-t-il, est proche. »'],
      ['quote erik-brandt', 'quote erik-brandt'],
    ],
    ['an exclamation', ['« Jamais ! », s’est exclamée Holm.'], ['quote anna-holm']],
    ['a question', ['« Pourquoi ? » a demandé Brandt.'], ['quote erik-brandt']],
    [
      'a time between verb and subject',
      ['« La glace est proche », a déclaré mardi soir Anna Holm.'],
      ['quote anna-holm'],
    ],
    [
      'a place between verb and subject',
      ['"La glace est proche", a indiqué dans un communiqué la cheffe du port de Norrby, Anna Holm.'],
      ['quote anna-holm'],
    ],
    [
      'a name behind its office',
      ['« La glace est proche », a prévenu la directrice du bureau des ports Anna Holm.'],
      ['quote anna-holm'],
    ],
    [
      'an office before the verb',
      ['La directrice du bureau des ports Anna Holm a dit que la glace était proche.'],
      ['reported anna-holm'],
    ],
    [
      'somebody of somebody',
      ["L'avocate d'Anna Holm a dit que la glace était proche."],
      ["reported L'avocate"],
    ],
    [
      'somebody of somebody behind the verb',
      ['« La glace est proche », a dit l’avocat de la maire Anna Holm.'],
      ['quote l’avocat'],
    ],
    ['what is said before the verb', ['Le pont va tomber, avertit Brandt.'], ['reported erik-brandt']],
    ['the same in the perfect', ['Le pont va tomber, a assuré Erik Brandt.'], ['reported erik-brandt']],
    ['a time between', ['Holm a mercredi appelé les ouvriers à attendre.'], ['reported anna-holm']],
    ['a time before', ['Mercredi, Holm a appelé à la grève.'], ['reported anna-holm']],
    [
      'an aside between',
      ['Holm, cheffe du port, a souligné que la glace était proche.'],
      ['reported anna-holm'],
    ],
    [
      'a relative clause',
      ['Holm, qui dirige le port, a estimé que la glace était proche.'],
      ['reported anna-holm'],
    ],
    ['a pronoun before the verb', ['Holm lui a répondu que la glace était proche.'], ['reported anna-holm']],
    ['whom somebody accuses', ["Brandt l'a accusée de mensonge."], ['reported erik-brandt']],
    ['according to', ['Selon Brandt, le pont va tomber.'], ['reported erik-brandt']],
    ['after somebody', ["D'après Holm, le pont est sûr."], ['reported anna-holm > bridge-safe']],
    ['in the view of', ["De l'avis de Brandt, le pont va tomber."], ['reported erik-brandt']],
    ['as somebody said', ["Le pont va tomber, comme l'a rappelé Brandt."], ['reported erik-brandt']],
    [
      'according to a pronoun',
      ['Holm est arrivée. Selon elle, le pont est sûr.'],
      ['reported anna-holm > bridge-safe'],
    ],
    [
      'somebody without a name',
      ['Selon la police, la route est fermée.', 'La route est fermée, ont indiqué les autorités.'],
      ['reported la police', 'reported les autorités'],
    ],
    [
      'one of many',
      ['Un ouvrier affirme que le port est fermé.', "Le ministère a démenti l'information."],
      ['reported Un ouvrier', 'reported Le ministère'],
    ],
    [
      'a pronoun',
      ['Holm est venue au port.', 'Elle a dit que la glace était proche.'],
      ['reported anna-holm'],
    ],
    [
      'a pronoun behind a hyphen',
      ['Brandt est venu au port.', "« C'est faux », a-t-il dit. « Allez », ajoute-t-il."],
      ['quote erik-brandt', 'quote erik-brandt'],
    ],
    [
      'the same without a quotation',
      [
        'Holm est venue au port.',
        'Le port est fermé, a-t-elle assuré mardi.',
        'La glace est proche, dit-elle.',
      ],
      ['reported anna-holm', 'reported anna-holm'],
    ],
    [
      'the same with a group',
      ['Selon les ouvriers, le port est fermé.', '« Nous attendons », ont-ils ajouté.'],
      ['reported les ouvriers', 'quote les ouvriers'],
    ],
    ['a reflexive verb', ["Holm s'est dite prête à attendre."], ['reported anna-holm']],
    ['a reflexive verb of feeling', ["Holm s'est inquiétée de la glace."], ['reported anna-holm']],
    ['an accusation', ["Brandt accuse le port d'avoir menti."], ['reported erik-brandt']],
    ['a demand', ['Holm a exigé la fermeture du pont et dénoncé des mensonges.'], ['reported anna-holm']],
    ['a threat', ['Brandt a menacé de fermer le port.'], ['reported erik-brandt']],
    ['a refusal', ['Brandt refuse de quitter le port.'], ['reported erik-brandt']],
    ['a passive', ['Le plan a été rejeté par Brandt.'], ['reported erik-brandt']],
    ['a participle', ['Holm a quitté le port, affirmant que la glace était proche.'], ['reported anna-holm']],
    ['what is not ruled out', ["Holm n'a pas exclu une grève."], ['reported anna-holm']],
    ['an outlet', ['Le pont est fermé, rapporte Coast News.'], ['reported coast-news']],
    [
      'an organisation',
      ["Selon l'organisation de défense des marins Northern League, la glace est proche."],
      ['reported northern-league'],
    ],
    ['a count', ['Plus de 400 personnes étaient sur la place.'], ['figure -']],
    ['a count in words', ["Une trentaine d'ouvriers étaient sur la place."], ['figure -']],
    ['a vague count', ['Des dizaines de milliers de manifestants étaient sur la place.'], ['figure -']],
    ['force without a number', ['Les ouvriers ont été arrêtés au port.'], ['figure -']],
    ['somebody beaten', ['Des marins ont été tabassés au port.'], ['figure -']],
    ['a share', ['Il a obtenu 80,1 % des voix.'], ['figure -']],
    ['a share in words', ['Deux tiers des électeurs sont restés chez eux.'], ['figure -']],
    ['a range', ['Entre 40 et 60 personnes étaient au port.'], ['figure -']],
    ['years in power', ['Brandt est au pouvoir depuis 26 ans.'], ['figure -']],
    ['not said', ["Brandt n'a pas dit où est le navire.", 'Brandt ne dit pas où est le navire.'], []],
    [
      'not said by anybody',
      [
        "Personne n'a dit que la glace était proche.",
        "Ni Holm ni Brandt n'ont dit que la glace était proche.",
      ],
      [],
    ],
    [
      'what somebody could say',
      ['Holm pourrait dire que la glace est proche.', 'Holm aurait dit que la glace était proche.'],
      [],
    ],
    [
      'if somebody says so',
      ['Si Holm dit que la glace est proche, il ouvrira.', "S'il dit que la glace est proche, il ouvrira."],
      [],
    ],
    [
      'a question about what is said',
      ['Holm a-t-elle dit que la glace était proche ?', 'Que dit Holm du pont ?'],
      [],
    ],
    ['who is accused', ['Brandt, accusé de mensonge, a quitté le port.'], []],
    ['a noun like a verb', ['La demande de Brandt est arrivée.', 'Holm attend les critiques.'], []],
    ['what stops', ["La grève s'arrête au port."], []],
    ['plain background', ['Le port se trouve au nord de la ville.'], []],
    ['a name in quotation marks', ['Le navire « Norrby » a quitté le port.'], []],
  ])('%s', (_, paragraphs, expected) => expect(claims('fr', paragraphs)).toEqual(expected));
});
