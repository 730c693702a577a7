import { describe, expect, test } from 'vitest';
import { wordsIn } from '../chosen-words';
import { actorSubject, claimSubject } from '../presentation/card-subject';
import type { CardSubject } from '../presentation/subject';
import { cardText } from './card-text';
import { sample } from './export.fixture';

const words = wordsIn('en');
const of = sample();
const [, arden, introduced] = of.annotations.mentions;
const [quote, figure] = of.annotations.claims;

describe('a card is copied as plain text', () => {
  test('of an actor: who it was on the day, what is known, what it says here, the sources', () => {
    expect(cardText(actorSubject(arden!, of), words).text).toBe(`Anna Arden, Head of the Council

Head of the fictitious council. [1]

- 1 Aug 2020: She called a vote. [1, 2]
- Since then, 30 Sept 2020: She left. [2]

In this article:

> “the vote was fair”

Sources:

1. A, Gazette, https://gazette.example/a
2. B, Herald, 1 Oct 2020, https://herald.example/b
`);
  });

  test('of one whom the article introduces: its words alone', () => {
    expect(cardText(actorSubject(introduced!, of), words).text).toBe(`Maria Example, a teacher

In this article:

> =Some 7,000 were held
`);
  });

  test('of a claim: who says it, its words, what is known about it, the sources', () => {
    expect(cardText(claimSubject(quote!, of), words).text).toBe(`Anna Arden, Head of the Council

> “the vote was fair”

Arden said that the vote was fair. A position: It is her opinion.

- 1 Aug 2020: Observers were absent. [1]
- The other side, 10 Aug 2020: Monitors call it stolen. [2]
- Since then, 2 Oct 2020: A court upheld the count. [3]

Sources:

1. B, Herald, 1 Oct 2020, https://herald.example/b
2. C, State Post, 10 Aug 2020, state media, https://post.example/c
3. A, Gazette, https://gazette.example/a
`);
  });

  test('of a known claim, whoever makes it: the claim, what is known about it, the sources', () => {
    const { cards } = claimSubject(quote!, of) as Extract<CardSubject, { type: 'claim' }>;
    expect(cardText({ type: 'known-claim', card: cards[0]! }, words).text).toMatch(
      /^Arden said that the vote was fair\. A position: It is her opinion\.\n\n- 1 Aug 2020: .*\nSources:\n\n1\. B/s,
    );
  });

  test('of a claim that is linked to nothing: who says it, and its words', () => {
    const { text } = cardText(claimSubject({ ...figure!, speaker: null, speakerText: null }, of), words);
    expect(text).toBe('The article itself\n\n> =Some 7,000 were held\n');
  });
});

test('and as HTML, with links to the sources, in which a name is never markup', () => {
  const subject = actorSubject({ ...introduced!, name: '<img src=x onerror="a">' }, of);
  expect(cardText(subject, words).html).toBe('<h3>&lt;img src=x onerror=&quot;a&quot;&gt;, a teacher</h3>');
  const { html } = cardText(claimSubject(quote!, of), words);
  expect(html).toContain(
    '<li>1 Aug 2020: Observers were absent.<sup><a href="https://herald.example/b">1</a></sup></li>',
  );
  expect(html).toContain('<li><a href="https://gazette.example/a">A</a>, Gazette</li>');
});
