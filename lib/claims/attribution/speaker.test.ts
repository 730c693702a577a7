import { describe, expect, test } from 'vitest';
import { findClaims } from '../find-at-once';
import { articleOf, knowledgeOf, mentionsIn } from '../fixture';

/** Who says each claim of the paragraphs: an entity, or the words for somebody who is none. */
function speakers(...paragraphs: string[]): (string | null)[] {
  const article = articleOf(paragraphs);
  return findClaims(article, mentionsIn(article.text), knowledgeOf()).map(
    ({ speaker, speakerText }) => speaker ?? speakerText,
  );
}

describe('who says it', () => {
  test.each([
    // order and what stands between
    ['a name before the verb', 'Holm said the bridge was safe.', 'anna-holm'],
    ['a name behind the verb', '"The bridge is safe," said Holm.', 'anna-holm'],
    ['a name with a role before it', 'Harbour chief Anna Holm warned of ice.', 'anna-holm'],
    ['auxiliaries and adverbs between', 'Holm has also repeatedly denied the report.', 'anna-holm'],
    ['a time between', 'Holm on Wednesday ordered a new survey.', 'anna-holm'],
    ['an adverb behind a comma', 'Erik Brandt, also tweeted: "The ferry runs."', 'erik-brandt'],
    ['an apposition between', 'Holm, head of the harbour, said the bridge was safe.', 'anna-holm'],
    ['a name in apposition', 'The head of the harbour, Anna Holm, said the bridge was safe.', 'anna-holm'],
    [
      'a name in apposition behind a noun and "and"',
      'The head of the harbour, sailor and poet Anna Holm, said the bridge was safe.',
      'anna-holm',
    ],
    [
      'a name in apposition behind according to',
      'The bridge is safe, according to the head of the harbour, Anna Holm.',
      'anna-holm',
    ],
    ['a noun for a person, whatever the verb', 'A historian pointed out that ice was near.', 'A historian'],
    ['several of them', 'According to foreign researchers, ice is near.', 'foreign researchers'],
    ['a sentence that only says who said it', '"The bridge is safe." Holm said on Monday.', 'anna-holm'],
    ['brackets between', 'Holm (pictured in Norrby) said the bridge was safe.', 'anna-holm'],
    ['brackets and a relative clause between', 'Brandt (NL), who was late, said so.', 'erik-brandt'],
    ['a relative clause between', 'Holm, who met Brandt in Lakeland, said the bridge was safe.', 'anna-holm'],
    [
      'an apposition behind the report',
      'The bridge is safe, said the harbour chief, Anna Holm.',
      'anna-holm',
    ],
    ['a report and its aside', 'The bridge is safe, Holm added in Norrby.', 'anna-holm'],
    ['an aside with an apposition', 'The bridge is safe, Brandt, head of the yard, said.', 'erik-brandt'],
    // adverbials
    ['an adverbial without a comma', 'On Monday the Harbour Council announced a strike.', 'harbour-council'],
    ['an adverbial with a comma', 'After the talks in Norrby, Holm said the bridge was safe.', 'anna-holm'],
    ['a place before the name', 'In Norrby Holm said the bridge was safe.', 'anna-holm'],
    ['a place behind an aside', 'Holm, who was late, in Norrby said the bridge was safe.', 'anna-holm'],
    ['not whoever stands behind "for"', 'They left, for the Harbour Council said so.', 'harbour-council'],
    ['a place behind the name', 'Holm of Lakeland said the bridge was safe.', 'anna-holm'],
    // verbs that go on from a subject
    ['a participle', 'The Northern League met in Norrby, warning that ice was near.', 'northern-league'],
    ['a verb behind a comma', 'Holm left Norrby, said she was ill and went home.', 'anna-holm'],
    ['how somebody answered', 'Brandt answered them by saying that ice was near.', 'erik-brandt'],
    ['those whom a reporter met', 'Several sailors I met told me ice was near.', 'Several sailors'],
    ['two verbs', 'Holm travelled to Norrby and urged the crews to wait.', 'anna-holm'],
    ['somebody else in a clause', 'A report came after Brandt urged Holm to resign.', 'erik-brandt'],
    ['several speakers: the first', 'Holm and Brandt said the bridge was safe.', 'anna-holm'],
    // phrases
    ['as somebody said', 'The bridge is safe, as Holm said.', 'anna-holm'],
    ['according to', 'The bridge is safe, according to Holm.', 'anna-holm'],
    [
      'according to, in front',
      'According to the Harbour Council, Brandt was offered a ship.',
      'harbour-council',
    ],
    [
      'a statement of somebody',
      'Ice is near, according to a statement from the Harbour Council.',
      'harbour-council',
    ],
    ['a statement says', 'A Harbour Council statement said ice was near.', 'harbour-council'],
    [
      'somebody issues a statement',
      'The Northern League issued a statement saying ice was near.',
      'northern-league',
    ],
    ['quoted by an agency', '"Ice is near," Holm was quoted as saying by Coast News.', 'anna-holm'],
    ['an agency quotes', 'Ice is near, Coast News quoted the ministry as saying.', 'the ministry'],
    ['a colon', 'Brandt was blunt: "The bridge will fall."', 'erik-brandt'],
    // those who speak for others, or do not
    ['an agency by its name', "Lakeland's Coast News agency said ice was near.", 'coast-news'],
    ['leaders of an organisation', 'NL leaders rejected the plan.', 'northern-league'],
    ['a government', 'The Lakeland government rejected the plan.', 'lakeland'],
    ['diplomats are somebody else', 'NL diplomats said the plan was dead.', 'NL diplomats'],
    ['so is a spokesman', "Holm's spokesman said the plan was dead.", "Holm's spokesman"],
    ['police of a place', 'Norrby police said the road was shut.', 'Norrby police'],
    ['people somewhere', 'Workers in Norrby said the road was shut.', 'Workers'],
    ['media', 'Local media reported that the road was shut.', 'Local media'],
    ['a name that nobody knows', '"The road is shut," said Ida Falk, a teacher.', 'Ida Falk'],
    [
      'somebody behind what he was told',
      'A sailor who was briefed on the plan said it was dead.',
      'A sailor',
    ],
    // denial of recognition
    ['a denial that is a report', 'Northern League leaders do not recognise the result.', 'northern-league'],
    ['an offer', 'Holm has offered to visit Norrby.', 'anna-holm'],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('who is meant', () => {
  test.each([
    [
      'she: the woman named before',
      ['Holm met Brandt in Norrby.', 'She said the bridge was safe.'],
      ['anna-holm'],
    ],
    [
      'he: the man named before',
      ['Holm met Brandt in Norrby.', 'He said the bridge was safe.'],
      ['erik-brandt'],
    ],
    [
      'he: the subject of the sentence before, not whoever spoke last',
      ['Ida Falk, a teacher, said so too.', 'Brandt is leaving the town. He denies the charge.'],
      ['Ida Falk', 'erik-brandt'],
    ],
    [
      'he, in an aside behind somebody else',
      ['Brandt spoke in Norrby. He said ice was near.', 'Kim Falk, he added, had been told.'],
      ['erik-brandt', 'erik-brandt'],
    ],
    [
      'she, beside a quotation',
      ['Holm said the bridge was safe.', '"It was built last year," she added.'],
      ['anna-holm', 'anna-holm'],
    ],
    [
      'she: somebody without a name',
      ['One sailor told Coast News the sea was calm.', '"We will go on," she said.'],
      ['One sailor', 'One sailor'],
    ],
    [
      'the council: the one named before',
      ['The Harbour Council met in Norrby.', 'The council said ice was near.'],
      ['harbour-council'],
    ],
    [
      'the organisation: the one named last',
      ['The Northern League met in Norrby.', 'Ice is near, according to the organisation.'],
      ['northern-league'],
    ],
    [
      'the statement: that of who spoke last',
      ['Ice is near, according to the Harbour Council.', '"It comes from the north," the statement said.'],
      ['harbour-council', 'harbour-council'],
    ],
    [
      'it: the organisation that spoke',
      ['The Harbour Council said ice was near.', 'It warned all crews.'],
      ['harbour-council', 'harbour-council'],
    ],
    [
      'they: those who spoke',
      ['Doctors said the crew was well.', 'They added that nobody was hurt.'],
      ['Doctors', 'Doctors'],
    ],
    [
      'a title tells the gender',
      ['Holm left Norrby.', 'Mr Kim Falk stayed.', 'She said the sea was calm.'],
      ['anna-holm'],
    ],
  ])('%s', (_, paragraphs, expected) => expect(speakers(...paragraphs)).toEqual(expected));
});
