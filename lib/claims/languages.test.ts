import { describe, expect, test } from 'vitest';
import { findClaims } from './find';
import { articleOf, knowledgeOf, mentionsIn } from './fixture';

const knowledge = knowledgeOf([
  {
    id: 'bridge-safe',
    variants: ['мост безопасен', 'Brücke ist sicher', 'міст безпечний', 'мост бяспечны'],
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
    ['a verb without a subject', ['В полиции сообщили, что лед близко.'], ['reported полиции']],
    ['his words', ['Брандт пришел в порт.', 'По его словам, лед близко.'], ['reported erik-brandt']],
    ['an object before the verb', ['Брандта обвинили во лжи.'], []],
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
    [
      'a place before the verb and its subject',
      ['In Norrby sagte Anna Holm, dass Eis nahe sei.'],
      ['reported anna-holm'],
    ],
    [
      'an object behind the verb',
      ['Die Northern League warnte Brandt vor dem Eis.'],
      ['reported northern-league'],
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

describe('Ukrainian', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Хольм заявила, що міст безпечний.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ['Хольм заявила, що міст не безпечний.'], ['reported anna-holm']],
    ['a report without a conjunction', ['Хольм попередила про кригу біля порту.'], ['reported anna-holm']],
    [
      'a quotation before its verb',
      ['«Міст безпечний», — сказала Анна Хольм.'],
      ['quote anna-holm > bridge-safe'],
    ],
    [
      'a quotation before its verb and a pronoun',
      ['Брандт прийшов.', '"Крига тут", - додав він.'],
      ['quote erik-brandt'],
    ],
    ['a quotation behind a colon', ['Брандт сказав: «Це неправда».'], ['quote erik-brandt']],
    ['a split quotation', ['«Міст, — сказав Брандт, — упаде».'], ['quote erik-brandt']],
    [
      'a split quotation that goes on',
      ['«Міст упаде, — пояснив Ерік Брандт. — Крига близько. Це небезпечно».'],
      ['quote erik-brandt'],
    ],
    ['the verb before its subject', ['Про це повідомила Анна Хольм.'], ['reported anna-holm']],
    ['what is said before the verb', ['Міст упаде, попередив Брандт.'], ['reported erik-brandt']],
    ['a time between', ['Хольм у середу закликала робітників чекати.'], ['reported anna-holm']],
    ['a place before the verb', ['У Норрбю Хольм заявила, що крига близько.'], ['reported anna-holm']],
    [
      'a place before the verb and its subject',
      ['У Норрбю заявив Брандт, що крига близько.'],
      ['reported erik-brandt'],
    ],
    [
      'a meeting before the subject',
      ['На зустрічі Хольм заявила, що крига близько.'],
      ['reported anna-holm'],
    ],
    ['an aside between', ['Хольм, очільниця порту, зазначила, що крига близько.'], ['reported anna-holm']],
    [
      'a relative clause between',
      ['Хольм, яка живе в порту, розповіла, що крига близько.'],
      ['reported anna-holm'],
    ],
    ['according to', ['За словами Брандта, міст упаде.'], ['reported erik-brandt']],
    ['according to her', ['Хольм прийшла в порт.', 'За її словами, крига близько.'], ['reported anna-holm']],
    ['in the view of', ['На думку Еріка Брандта, міст упаде.'], ['reported erik-brandt']],
    ['somebody without a name', ['За даними поліції, дорогу закрито.'], ['reported поліції']],
    ['a ministry', ['Міністерство заявило, що дорогу закрито.'], ['reported Міністерство']],
    ['police who say so', ['Поліція повідомила, що дорогу закрито.'], ['reported Поліція']],
    ['a verb without a subject', ['У поліції повідомили, що дорогу закрито.'], ['reported поліції']],
    [
      'such a verb before the place',
      ['Дорогу закрито, повідомили у Портовій раді.'],
      ['reported harbour-council'],
    ],
    [
      'a document without a subject',
      ['«Дорогу закрито», — йдеться в заяві Портової ради.'],
      ['quote harbour-council'],
    ],
    ['a pronoun', ['Хольм приїхала в порт.', 'Вона сказала, що крига близько.'], ['reported anna-holm']],
    ['an accusation', ['Брандт звинуватив порт у брехні.'], ['reported erik-brandt']],
    ['a demand', ['Хольм вимагає закрити міст.'], ['reported anna-holm']],
    ['a participle', ['Хольм поїхала з порту, заявивши, що крига близько.'], ['reported anna-holm']],
    ['an object before the verb', ['Брандта звинуватила Хольм у брехні.'], ['reported anna-holm']],
    ['an object of nobody', ['Брандта звинуватили в брехні.'], []],
    ['who is told', ['Брандту сказали, що міст закрито.'], []],
    ['whose lawyer', ['Адвокат Брандта заявив, що порт закрито.'], ['reported Адвокат Брандта']],
    [
      'whose spokesman behind a quotation',
      ['«Порт закрито», — сказав речник Брандта.'],
      ['quote речник Брандта'],
    ],
    ['police behind a quotation', ['«Порт закрито», — заявили в поліції.'], ['quote поліції']],
    ['of what state', ['Речник Лейкленду заявив, що порт закрито.'], ['reported Речник Лейкленду']],
    ['a government', ['Уряд Лейкленду заявив, що порт закрито.'], ['reported lakeland']],
    ['an outlet', ['Міст закрито, пише "Coast News".'], ['reported coast-news']],
    ['an outlet that relays', ['Як повідомляє «Coast News», міст закрито.'], ['reported coast-news']],
    ['who tells an outlet', ['Про це Coast News розповіла Анна Хольм.'], ['reported anna-holm']],
    [
      'who without a known name tells an outlet',
      ['«Міст закрито», — сказав Coast News волонтер Ян Клас.'],
      ['quote волонтер Ян Клас'],
    ],
    ['what an outlet relays', ['Про це заявив Брандт, пише Coast News.'], ['reported erik-brandt']],
    ['a count', ['На площі було понад 400 людей.'], ['figure -']],
    ['a count in words', ['До лікарні потрапили п’ятеро робітників.'], ['figure -']],
    ['a range', ['Прийшли від 200 до 300 осіб.'], ['figure -']],
    ['force without a number', ['Робітників було затримано біля порту.'], ['figure -']],
    ['a beating', ['Студента побили біля мосту.'], ['figure -']],
    ['a share', ['Він отримав 80,1% голосів.'], ['figure -']],
    ['not said', ['Брандт не сказав, де корабель.'], []],
    ['what goes on to be asked', ['Хольм продовжує закликати робітників чекати.'], ['reported anna-holm']],
    ['not recognised', ['Лейкленд не визнав результатів виборів.'], ['reported lakeland']],
    ['not ruled out', ['Брандт не виключив, що міст закриють.'], ['reported erik-brandt']],
    ['what could be said', ['Хольм могла б сказати, що крига близько.'], []],
    ['what would be said', ['Хольм сказала б, що крига близько.'], []],
    ['plain background', ['Порт лежить на північ від міста.'], []],
    ['a name in quotation marks', ['Корабель «Норрбю» вийшов у море.'], []],
    ['a line of sources', ['Джерело: поліція повідомила Coast News'], []],
  ])('%s', (_, paragraphs, expected) => expect(claims('uk', paragraphs)).toEqual(expected));
});

describe('Belarusian', () => {
  test.each<[string, string[], string[]]>([
    ['a report', ['Хольм заявіла, што мост бяспечны.'], ['reported anna-holm > bridge-safe']],
    ['not its denial', ['Хольм заявіла, што мост ня бяспечны.'], ['reported anna-holm']],
    ['a report without a conjunction', ['Хольм папярэдзіла пра лёд каля порту.'], ['reported anna-holm']],
    ['a report in the classical spelling', ['Хольм сьцьвярджае, што лёд блізка.'], ['reported anna-holm']],
    ['a report in the official spelling', ['Хольм сцвярджае, што лёд блізка.'], ['reported anna-holm']],
    [
      'a quotation before its verb',
      ['«Мост бяспечны», — сказала Анна Хольм.'],
      ['quote anna-holm > bridge-safe'],
    ],
    [
      'a quotation before its verb and a pronoun',
      ['Брандт прыйшоў.', '«Лёд тут», — распавёў ён.'],
      ['quote erik-brandt'],
    ],
    ['a quotation behind a colon', ['Брандт сказаў: «Гэта няпраўда».'], ['quote erik-brandt']],
    ['a split quotation', ['«Мост, — сказаў Брандт, — упадзе».'], ['quote erik-brandt']],
    [
      'a split quotation that goes on',
      ['«Мост упадзе, — патлумачыў Эрык Брандт. — Лёд блізка. Гэта небяспечна».'],
      ['quote erik-brandt'],
    ],
    ['the verb before its subject', ['Пра гэта паведаміла Анна Хольм.'], ['reported anna-holm']],
    ['what is said before the verb', ['Мост упадзе, папярэдзіў Брандт.'], ['reported erik-brandt']],
    ['a time between', ['Хольм у сераду заклікала рабочых чакаць.'], ['reported anna-holm']],
    ['a place before the verb', ['У Норрбю Хольм заявіла, што лёд блізка.'], ['reported anna-holm']],
    [
      'a place before the verb and its subject',
      ['У Норрбю заявіў Брандт, што лёд блізка.'],
      ['reported erik-brandt'],
    ],
    ['an aside between', ['Хольм, кіраўніца порту, адзначыла, што лёд блізка.'], ['reported anna-holm']],
    [
      'a relative clause between',
      ['Хольм, якая жыве ў порце, расказала, што лёд блізка.'],
      ['reported anna-holm'],
    ],
    ['according to', ['Паводле Брандта, мост упадзе.'], ['reported erik-brandt']],
    ['according to the words of', ['Паводле слоў Эрыка Брандта, мост упадзе.'], ['reported erik-brandt']],
    ['by the words of', ['Па словах Брандта, мост упадзе.'], ['reported erik-brandt']],
    ['according to her', ['Хольм прыйшла ў порт.', 'Паводле яе слоў, лёд блізка.'], ['reported anna-holm']],
    ['by his words', ['Брандт прыйшоў у порт.', 'Па яго словах, лёд блізка.'], ['reported erik-brandt']],
    ['in the view of', ['На думку Брандта, мост упадзе.'], ['reported erik-brandt']],
    ['somebody without a name', ['Паводле зьвестак міліцыі, дарога закрытая.'], ['reported міліцыі']],
    ['a ministry', ['Міністэрства заявіла, што дарога закрытая.'], ['reported Міністэрства']],
    ['the authorities', ['Раней улады паведамілі, што дарога закрытая.'], ['reported улады']],
    ['a verb without a subject', ['У міліцыі паведамілі, што дарога закрытая.'], ['reported міліцыі']],
    [
      'a document without a subject',
      ['«Дарога закрытая», — гаворыцца ў заяве Портавай рады.'],
      ['quote harbour-council'],
    ],
    ['a pronoun', ['Хольм прыехала ў порт.', 'Яна сказала, што лёд блізка.'], ['reported anna-holm']],
    ['an accusation', ['Брандт абвінаваціў порт у хлусьні.'], ['reported erik-brandt']],
    ['a demand', ['Хольм патрабуе закрыць мост.'], ['reported anna-holm']],
    ['a participle', ['Хольм паехала з порту, заявіўшы, што лёд блізка.'], ['reported anna-holm']],
    ['an object before the verb', ['Брандта абвінаваціла Хольм у хлусьні.'], ['reported anna-holm']],
    ['an object of nobody', ['Брандта абвінавацілі ў хлусьні.'], []],
    ['whose lawyer', ['Адвакат Брандта заявіў, што порт закрыты.'], ['reported Адвакат Брандта']],
    [
      'whose lawyer behind a quotation',
      ['«Порт закрыты», — сказаў адвакат Брандта.'],
      ['quote адвакат Брандта'],
    ],
    ['police behind a quotation', ['«Порт закрыты», — заявілі ў міліцыі.'], ['quote міліцыі']],
    ['a government', ['Урад Лейкленда заявіў, што порт закрыты.'], ['reported lakeland']],
    ['an outlet', ['Мост закрыты, піша «Coast News».'], ['reported coast-news']],
    ['who tells an outlet', ['Пра гэта Coast News распавяла Анна Хольм.'], ['reported anna-holm']],
    [
      'who without a known name tells an outlet',
      ['«Мост закрыты», — сказаў Coast News валянцёр Ян Клас.'],
      ['quote валянцёр Ян Клас'],
    ],
    ['an outlet that relays', ['Як паведамляе Coast News, мост закрыты.'], ['reported coast-news']],
    ['a count', ['На плошчы было больш за 400 чалавек.'], ['figure -']],
    ['a count in words', ['Затрымалі дзьвюх жанчын.'], ['figure -']],
    ['a range', ['Прыйшлі ад 200 да 300 чалавек.'], ['figure -']],
    ['force without a number', ['Рабочыя былі затрыманыя каля порту.'], ['figure -']],
    ['a beating in the classical spelling', ['Студэнта зьбілі каля моста.'], ['figure -']],
    ['a beating in the official spelling', ['Студэнта збілі каля моста.'], ['figure -']],
    ['a share', ['Ён атрымаў 80,1% галасоў.'], ['figure -']],
    ['not said', ['Брандт не сказаў, дзе карабель.'], []],
    ['not said in the classical spelling', ['Брандт ня ведае і ня кажа, дзе карабель.'], []],
    ['what would be said', ['Хольм сказала б, што лёд блізка.'], []],
    ['plain background', ['Порт ляжыць на поўнач ад горада.'], []],
    ['a name in quotation marks', ['Карабель «Норрбю» выйшаў у мора.'], []],
  ])('%s', (_, paragraphs, expected) => expect(claims('be', paragraphs)).toEqual(expected));
});
