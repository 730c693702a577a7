import { describe, expect, test } from 'vitest';
import { describeWithCorpus } from '../../scripts/corpus';
import { languageWrittenIn } from './written-in';

const texts: [tag: string, text: string][] = [
  [
    'en',
    'The council met on Friday and said that it would not sign the treaty, which was agreed in the spring by all of them.',
  ],
  [
    'de',
    'Der Rat traf sich am Freitag und teilte mit, dass er den Vertrag nicht unterzeichnet, der im Frühjahr von allen beschlossen wurde.',
  ],
  [
    'fr',
    "Le conseil s'est réuni vendredi et a dit qu'il ne signe pas le traité, qui est le fruit des travaux de tous les pays sur la question.",
  ],
  [
    'es',
    'El consejo se reunió el viernes y dijo que no firma el tratado, que fue aprobado por todos en la primavera con los votos de su grupo.',
  ],
  [
    'pl',
    'Rada zebrała się w piątek i podała, że nie podpisze traktatu, który został przyjęty wiosną przez wszystkich, ale do dziś nie jest gotowy.',
  ],
  [
    'cs',
    'Rada se sešla v pátek a oznámila, že smlouvu nepodepíše, i když ji na jaře přijali všichni, kteří o ní jednali, a je podle nich hotová.',
  ],
  [
    'lt',
    'Taryba susirinko penktadienį ir pranešė, kad nepasirašys sutarties, kuri buvo priimta pavasarį, bet iki šiol nėra paruošta, nes dėl jos ginčijamasi su kitais.',
  ],
  [
    'ru',
    'Совет собрался в пятницу и сообщил, что не подпишет договор, который был принят весной всеми, но до сих пор не готов из-за споров о нем.',
  ],
  [
    'be',
    'Рада сабралася ў пятніцу і паведаміла, што не падпіша дамовы, якая была прынятая ўвесну ўсімі, але дагэтуль не гатовая з-за спрэчак пра яе.',
  ],
  [
    'uk',
    'Рада зібралася у п’ятницю і повідомила, що не підпише договір, який був ухвалений навесні всіма, але досі не готовий через суперечки про нього.',
  ],
  [
    'sv',
    'Rådet möttes på fredagen och sade att det inte skriver under avtalet, som i våras antogs av alla, men att det är på väg efter helgen.',
  ],
];

describe('the language of a text is', () => {
  test.each(texts)('%s, as its words tell', (tag, text) => {
    expect(languageWrittenIn(text, null)).toBe(tag);
  });

  test.each(texts)('%s, as it is declared', (tag, text) => {
    expect(languageWrittenIn(text, `${tag}-XX`)).toBe(`${tag}-XX`);
  });

  test.each(texts.filter(([tag]) => tag !== 'en'))('%s, although English is declared', (tag, text) => {
    expect(languageWrittenIn(text, 'en-GB')).toBe(tag);
  });

  test.each([
    ['a language that is not known', 'Sipas tij, asgjë nuk do të ndryshojë. '.repeat(6), 'sq'],
    ['any for a few words', 'The council met.', 'fr'],
    ['none where nothing tells', '1 2 3', null],
  ])('the declared one: %s', (_, text, declared) => {
    expect(languageWrittenIn(text, declared)).toBe(declared);
  });
});

describeWithCorpus('of the development corpus', articles => {
  const text = ({ title, paragraphs }: (typeof articles)[number]) => [title, ...paragraphs].join('\n');

  test('each text is told to be in its language, whatever is declared', () => {
    const wrong = articles.flatMap(article =>
      [null, article.lang, 'en', 'ru']
        .filter(declared => languageWrittenIn(text(article), declared) !== article.lang)
        .map(declared => `${article.id} ${article.lang}, declared ${declared}`),
    );
    expect(wrong).toEqual([]);
  });
});
