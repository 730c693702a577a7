import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../chosen-words';
import type { ArticleExport } from '../article-export';
import { sample } from '../export.fixture';
import { articleNote } from './article-note';
import { noteAsMarkdown } from './markdown';

const words = wordsIn('en');
const markdownOf = (of: ArticleExport) => noteAsMarkdown(articleNote(of, words), words);

test('the notes say who says what and who is who, each statement with its sources', () => {
  expect(markdownOf(sample())).toBe(`# 𝔘nrest 🇧🇾: the council looks on

The Example Post · 19 August 2020

<https://news.example/council>

What was known on 19 August 2020, the day of the article; what came later is marked “Since then”.

## Who says what

### Anna Arden, Head of the Council

> “the vote was fair”

Arden said that the vote was fair. **A position**: It is her opinion.

- 1 Aug 2020: Observers were absent. [1]
- The other side, 10 Aug 2020: Monitors call it stolen. [2]
- Since then, 2 Oct 2020: A court upheld the count. [3]

### Maria Example, a teacher

> \\=Some 7,000 were held

## Who is named

### Others

- **The Council**. A council. [3]
- **Anna Arden**, Head of the Council. Head of the fictitious council. [3]

### Introduced by this article

- **Maria Example**, a teacher

## Sources

1. [B][1], Herald, 1 Oct 2020
2. [C][2], State Post, 10 Aug 2020, state media
3. [A][3], Gazette

Put together by Sidelight (https://github.com/sidelight-extension/sidelight). What it says beside the article’s own words comes from its knowledge base, checked until February 2026, under CC BY 4.0.

[1]: <https://herald.example/b>
[2]: <https://post.example/c>
[3]: <https://gazette.example/a>
`);
});

test('an article without address, outlet, date and title of which nothing is known says so', () => {
  const of = sample();
  of.article = { ...of.article, url: null, outlet: null, published: null, title: '' };
  of.annotations = { ...of.annotations, mentions: [], claims: [] };
  expect(markdownOf(of)).toBe(`# An article without a title

What was known on 19 August 2020: the article bears no date.
`);
});

describe('what is known about a claim', () => {
  test('is told once, where the claim is made first', () => {
    const of = sample();
    of.annotations = { ...of.annotations, claims: [...of.annotations.claims, of.annotations.claims[0]!] };
    expect(markdownOf(of).match(/Observers were absent/g)).toHaveLength(1);
  });

  test('is no more than the latest two statements of each time', () => {
    const of = sample();
    const { known } = of.records.claims['vote-was-fair']!;
    const early = ['2020-06-01', '2020-07-01'].map(date => ({ ...known[0]!, date, text: `On ${date}.` }));
    of.records.claims['vote-was-fair']!.known = [...early, ...known];
    expect(markdownOf(of)).not.toContain('On 2020-06-01.');
    expect(markdownOf(of)).toContain('On 2020-07-01.');
  });
});
