import { describe, expect, test } from 'vitest';
import type { Claim } from '../../annotations';
import { wordsIn } from '../../chosen-words';
import type { TimelineItem } from '../../knowledge/timeline';
import type { ArticleExport } from '../article-export';
import { sample } from '../export.fixture';
import { articleNote } from './article-note';
import { noteAsMarkdown } from './markdown';
import { shortened } from './short';
import { foremost } from './story';

const words = wordsIn('en');
const markdownOf = (of: ArticleExport) => noteAsMarkdown(articleNote(of, words));

test('the notes say what the article is, who is named, who says what and what has come since', () => {
  expect(markdownOf(sample())).toBe(`# 𝔘nrest 🇧🇾: the council looks on

The Example Post · 19 August 2020 · 10 days after the election

<https://news.example/council>

What follows is as it was known on 19 August 2020, the day of the article. What came later stands at the end.

- Named most often: The Council, Anna Arden, Maria Example.
- Topics of its claims: The vote and its legitimacy.

## What led to this day

- 1 Aug 2020: **A vote is called**. Arden calls a vote. ([Herald, 1 Oct 2020](https://herald.example/b))

## Who is named

### Others

- **The Council**: A council. ([Gazette](https://gazette.example/a))
- **Anna Arden**: Head of the Council ([Gazette](https://gazette.example/a))

### Introduced by this article

- **Maria Example**: a teacher

## Who says what

What can be checked and matters to the crisis stands first. That is no verdict.

1. **Anna Arden, Head of the Council**: *“the vote was fair”*
    - A claim like it: Arden said that the vote was fair. **A position**: It is her opinion.
    - 1 Aug 2020: Observers were absent. ([Herald, 1 Oct 2020](https://herald.example/b))
    - The other side, 10 Aug 2020: Monitors call it stolen. ([State Post, 10 Aug 2020, state media](https://post.example/c))

### Also said in this article

- **Maria Example**: *=Some 7,000 were held*

## What has come since

- 2 Oct 2020: **The count stands**. A court upholds it. ([Gazette](https://gazette.example/a))

## Where this comes from

Put together by Sidelight (https://github.com/sidelight-extension/sidelight). What it says beside the article’s own words comes from its knowledge base, checked until February 2026, under CC BY 4.0.
`);
});

test('an article without address, outlet, date and title of which nothing is known says so', () => {
  const of = sample();
  of.article = { ...of.article, url: null, outlet: null, published: null, title: '' };
  of.annotations = { ...of.annotations, mentions: [], claims: [] };
  expect(markdownOf(of)).toBe(`# An article without a title

What follows is as it was known on 19 August 2020: the article bears no date.
`);
});

describe('a claim', () => {
  test('that several make is told once, with the names of all', () => {
    const of = sample();
    const [fair, held] = of.annotations.claims as [Claim, Claim];
    const again = { ...fair, start: held.start, end: held.end, speaker: null, speakerText: 'the council' };
    of.annotations = { ...of.annotations, claims: [fair, { ...fair, end: fair.end + 1 }, again] };
    const markdown = markdownOf(of);
    expect(markdown.match(/Observers were absent/g)).toHaveLength(1);
    expect(markdown).toContain('\n    - Also made by The council.\n');
  });

  test('that is worth more to check stands before one that is read earlier', () => {
    const of = sample();
    const [fair, held] = of.annotations.claims as [Claim, Claim];
    const later = { ...held, links: [{ claim: 'vote-was-fair', quantity: null }], checkWorthiness: 0.9 };
    of.annotations = { ...of.annotations, claims: [{ ...fair, links: [] }, later] };
    expect(markdownOf(of)).toMatch(/1\. \*\*Maria Example.*\n- \*\*Anna Arden\*\*: \*“the vote was fair”/s);
  });

  test('in the title is none: the title stands above', () => {
    const of = sample();
    const [fair] = of.annotations.claims as [Claim];
    of.annotations = { ...of.annotations, claims: [{ ...fair, start: 0, end: 10 }] };
    expect(markdownOf(of)).not.toContain('## Who says what');
  });

  test('is left to the table where there are very many', () => {
    const of = sample();
    const [, held] = of.annotations.claims as [Claim, Claim];
    const claims = Array.from({ length: 33 }, (_, at) => ({ ...held, start: held.start + at }));
    of.annotations = { ...of.annotations, claims };
    expect(markdownOf(of)).toContain('\n\n3 more claims are in the table.\n');
  });
});

test('of a long sentence the notes have the beginning, up to a word', () => {
  expect(shortened('One two, three.', 15)).toBe('One two, three.');
  expect(shortened('One two, three.', 11)).toBe('One two …');
});

test('of what has come since: those most named, and of those named as much some from all of the time', () => {
  const item = (date: string, ...ids: string[]): TimelineItem => ({
    ...{ date, title: date, text: '', cites: [], isNear: false },
    actors: ids.map(id => ({ id, name: id, isHere: true })),
  });
  const items = ['1', '2', '3', '4', '5', '6'].map(day => item(day, 'a'));
  const later = [...items, item('7', 'a', 'b'), item('8', 'c')];
  const presence = new Map(Object.entries({ a: 2, b: 3 }));
  expect(foremost(later, presence, 3).map(({ date }) => date)).toEqual(['2', '5', '7']);
  expect(foremost(later, presence, 100)).toEqual(later);
});
