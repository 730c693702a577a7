import { describe, expect, test } from 'vitest';
import type { Mention } from '../annotations';
import { type Article, joinBlocks } from '../article';
import type { IndexedEntity, Knowledge } from '../knowledge/knowledge';
import { scoreCoverage } from './score';

const entity = (name: string, side: IndexedEntity['side']): IndexedEntity => ({
  id: name,
  kind: 'person',
  side,
  gender: null,
  names: [name],
  surnames: [],
  acronyms: [],
  ambiguous: [],
  exemptions: [],
  demonyms: [],
});

const knowledge: Knowledge = {
  entities: [
    ...['Lukashenko', 'Tsikhanouskaya', 'Kolesnikova', 'Latushko', 'Makei'].map(name =>
      entity(name, 'belarus-society'),
    ),
    entity('Merkel', 'europe'),
  ],
  claims: [],
  offices: [],
  descriptions: [],
  spouses: [],
};

/** Title and paragraphs, a line each. */
function articleOf(lines: string, published: string | null): Article {
  const [title, ...paragraphs] = lines.trim().split(/\n\s*/);
  const parts = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  return { url: null, title: title!, outlet: null, language: null, published, ...joinBlocks(title!, parts) };
}

/** One mention of each name that the text has. */
function mentionsIn({ text }: Article): Mention[] {
  return knowledge.entities.flatMap(({ id, kind }) => {
    const name = id;
    const start = text.indexOf(name);
    const end = start + name.length;
    return start < 0 ? [] : [{ start, end, exact: name, entity: id, name, kind, via: 'name' as const }];
  });
}

function judge(lines: string, published: string | null = '2020-08-19') {
  const article = articleOf(lines, published);
  return scoreCoverage(article, mentionsIn(article), knowledge);
}

const march = `Tens of thousands march in Minsk against result
  Protesters filled the centre of the Belarusian capital on Sunday and called on Lukashenko to resign.
  Police in riot gear detained dozens of them, a rights group said, and closed the metro.
  The authorities say that the president won the election with four fifths of the vote; Tsikhanouskaya, who left
  for Lithuania, says that it was rigged.`;

describe('it is coverage of the crisis', () => {
  test.each<[string, string, (string | null)?]>([
    ['when people march', march],
    [
      'when a candidate is arrested before the election',
      `Rival of Lukashenko arrested
      A banker who hoped to run for president of Belarus was detained on the way to the election commission.
      His lawyers say that the case is political; he remains in prison.`,
      '2020-06-19',
    ],
    [
      'when the EU imposes sanctions',
      `EU agrees sanctions on forty officials from Belarus
      The bloc will freeze the assets of those it holds responsible for the crackdown on protesters.
      Lukashenko is not yet on the list. Minsk announced a list of its own, Makei said.`,
    ],
    [
      'when a government states its position',
      `Statement on the situation in Belarus
      We call on the Belarusian authorities to release all political prisoners without delay.
      The people of Belarus have the right to choose their leaders in a free and fair election.`,
      '2021-03-01',
    ],
    [
      'in Russian',
      `В Минске прошел марш протеста
      На улицы столицы Беларуси вышли десятки тысяч человек, силовики задержали сотни участников акции.
      Оппозиция не признает итоги выборов.`,
    ],
    [
      'in German',
      `Streiks in Belarus
      Arbeiter der Traktorenwerke in Minsk fordern Neuwahlen und die Freilassung der Gefangenen.
      Das Regime droht den Streikenden mit Entlassung; die Opposition ruft zu weiteren Protesten auf.`,
    ],
    [
      'in Czech, where the names are not known',
      `Opozice v Bělorusku vyzývá ke stávce
      Běloruští dělníci se připojili k protestům proti výsledku voleb, policie zatkla organizátory.
      Vůdkyně opozice z exilu v Litvě žádá nové volby.`,
    ],
    ['without a date', march, null],
  ])('%s', (_, lines, date) => {
    expect(judge(lines, date)).toMatchObject({ isCoverage: true });
  });
});

describe('it is not coverage of the crisis', () => {
  test.each<[string, string, string?]>([
    [
      'when a Belarusian plays tennis',
      `Belarusian reaches the semi-final
      The player from Minsk beat the second seed in straight sets and did not lose a game on her own serve.
      She will meet the defending champion on Saturday. “I have never served better,” she said.
      Another Belarusian lost in the doubles.`,
    ],
    [
      'when somebody travels',
      `Two days in Minsk
      Wide avenues, quiet parks and a library like a diamond: the capital of Belarus is easily explored on foot.
      Begin at the railway station and follow the river. Potato pancakes are served at every corner.
      Nobody needs a visa for less than thirty days.`,
    ],
    ['when it was published years before', march, '2010-12-20'],
    ['when it was published in the year before, and no more is known', march, '2019'],
    [
      'when Belarus is named in passing',
      `Leaders argue over the budget
      The summit ended without a result on Friday; the northern states refuse to pay more for farms.
      Climate and the pandemic took most of the night. Merkel spoke of a difficult start.
      Protests of farmers had blocked the roads to the airport. They want prices to rise.
      Also on the table were the talks with Turkey, sanctions on Belarus and the new migration pact.
      A next meeting is planned for October, when the parliament will have voted on the budget.`,
    ],
    [
      'when another country’s election is disputed',
      `Protesters storm parliament in Bishkek
      Crowds seized the seat of government after an election that the opposition calls rigged.
      Police used tear gas; hundreds were injured and a former president was freed from prison.
      Observers had warned of bought votes. The commission annulled the result on Tuesday.`,
      '2020-10-06',
    ],
    [
      'when another country’s election is compared with this one',
      `After the vote, a president clings to power
      In Bishkek the opposition calls the election rigged, and crowds hold the seat of government.
      Police used tear gas; hundreds were injured and a former president was freed from prison.
      Some here look to Belarus, where people have marched for weeks.
      The commission annulled the result on Tuesday; new elections are to follow in December.
      Neighbours called for calm. Mines have stopped work, and the currency fell.`,
      '2020-10-06',
    ],
    [
      'when it is about the war in Ukraine',
      `Missiles hit railway station in the east
      The air force said that some of them were launched from bombers over Belarus, others from the Black Sea.
      Rescuers found survivors under the roof. Trains to the west were full of families.
      The front has moved little for a week. Artillery is heard in the suburbs every night.`,
      '2022-04-08',
    ],
    [
      'when it is about a conflict whose mediators are named after Minsk',
      `Minsk Group calls for a ceasefire in Karabakh
      The co-chairs of the Minsk Group met in Geneva. Protests in both capitals demand that the army go on.
      The opposition wants the prime minister to resign. An election is not due before 2023.`,
      '2020-10-10',
    ],
    [
      'when it is about Belarusian business',
      `Belarusian games maker opens office in Warsaw
      The studio from Minsk, known for its racing games, wants to hire a hundred developers in Poland.
      Sales rose by a third in the first half of the year, the company said.`,
    ],
    ['when nothing is written', ''],
  ])('%s', (_, lines, date) => {
    expect(judge(lines, date)).toMatchObject({ isCoverage: false });
  });
});

describe('the reader is told why', () => {
  test('by what an article says', () => {
    expect(judge(march).reasons).toEqual([
      'It names Belarus, Minsk or a leading figure of the crisis 4 times in 65 words.',
      'In the same paragraphs it speaks of elections and protests.',
      'Its opening names one of them and speaks of protests and repression.',
      'Of Belarusian politics it names Lukashenko and Tsikhanouskaya.',
    ]);
  });

  test('by what it does not say', () => {
    expect(
      judge('Wheat\nIn Belarus the wheat harvest has begun two weeks early, the farmers say.').reasons,
    ).toEqual([
      'It names Belarus, Minsk or a leading figure of the crisis once in 14 words.',
      'In the same paragraphs it speaks of no theme of the crisis.',
      'Its opening names one of them.',
      'It names no person or organisation of Belarusian politics that Sidelight knows.',
    ]);
  });

  test('in one sentence where it names none of them, whatever else it speaks of', () => {
    expect(judge('Protests\nThe opposition calls the election rigged.').reasons).toEqual([
      'It does not name Belarus, Minsk or a leading figure of the crisis.',
    ]);
  });

  test('in one sentence where it is too early', () => {
    expect(judge(march, '2020-05-07')).toEqual({
      isCoverage: false,
      score: 0,
      reasons: ['It was published before the election of August 2020 was called.'],
    });
  });

  test('with a few names of many', () => {
    const all = 'Kolesnikova, Latushko, Makei, Lukashenko and Tsikhanouskaya of Belarus met.';
    expect(judge(all).reasons.at(-1)).toMatch(
      /^Of Belarusian politics it names \w+, \w+, \w+, \w+ and 1 more\.$/,
    );
  });
});
