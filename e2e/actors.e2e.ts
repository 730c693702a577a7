import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsPage, pageTemplate } from '../scripts/demo/page';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';

/** A report of our own: somebody named by an office, somebody whom it introduces, a name in markup. */
const url = 'http://www.dw.com/en/belarus-strike/a-3';
const body = [
  'Workers at a factory in Minsk have stopped work over the presidential election in Belarus of 9 August, whose official result they do not believe.',
  'Ida Musterfrau, leader of the strike committee, asked for a new election. Musterfrau said that the police had detained two of her colleagues at the gate.',
  'Alexander <b>Luka</b>shenko had spoken at another plant on Monday. Yet the Belarusian president found few listeners, and protests went on in Grodno and Brest.',
  'Sviatlana Tsikhanouskaya, who is in Lithuania, thanked the workers. The opposition leader asked the European Union not to recognise the result of the election.',
  'The police have detained almost 7,000 people since the protests began, and many of those released say that they were beaten.',
]
  .map(paragraph => `<p>${paragraph}</p>`)
  .join('');

describe.each(['chromium', 'firefox'] as const)('who is named, in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    const page = {
      title: 'Strike in Minsk over the election',
      description: 'Workers want a new one.',
      outlet: 'The Specimen',
      published: '2020-08-20',
      url,
      body,
    };
    session = await startTestSession(name, { [url]: newsPage(pageTemplate(), page) });
  });
  afterAll(() => session?.end());

  test('by an office, by a description, by the article alone, and across markup', async () => {
    const tab = await session.browser.open(url);
    const marks = await marksOf(tab);
    // A name across markup is painted text node by text node.
    expect(marks['mark-person']!.join('|')).toContain('Alexander |Luka|shenko');
    expect(marks['mark-person']).toEqual(
      expect.arrayContaining(['the Belarusian president', 'The opposition leader']),
    );
    expect(marks['mark-introduced']).toEqual(['Ida Musterfrau', 'Musterfrau']);

    const introduced = await hoverMark(tab, 'Ida Musterfrau');
    expect(introduced).toContain('leader of the strike committee');
    expect(introduced).toContain('Known only from this article.');
    await tab.close();
  });

  test('the card of who is named by an office', async () => {
    const tab = await session.browser.open(url);
    await marksOf(tab);
    expect(await hoverMark(tab, 'the Belarusian president')).toContain('Alexander Lukashenko');
    await tab.close();
  });
});
