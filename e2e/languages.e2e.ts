import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleElement, pageOf, type TestArticle } from './pages/articles';
import { marksOf, startTestSession, type TestSession } from './session';

/** A report of our own in German: names in the genitive, an office that is told by its holder's country, and who says what. */
const report: TestArticle = {
  id: 'streik',
  path: '/de/streik',
  title: 'Streiks in Belarus nach der Präsidentschaftswahl',
  day: '2020-08-20',
  paragraphs: [
    'In Minsk haben Arbeiter mehrerer Betriebe aus Protest gegen das Ergebnis der Präsidentschaftswahl vom 9. August die Arbeit niedergelegt.',
    'Die Demonstranten fordern den Rücktritt Alexander Lukaschenkos. Lukaschenkos Sprecherin war nicht zu erreichen.',
    'Polens Regierungschef rief zu einem Sondergipfel auf. Die Polizei habe bei den Protesten fast 7.000 Menschen festgenommen, sagte die Oppositionelle Swetlana Tichanowskaja.',
    'Die Europäische Union erkennt das Ergebnis der Wahl in Belarus nicht an und bereitet Sanktionen gegen Verantwortliche für die Gewalt vor.',
  ],
};
const url = `http://www.dw.com${report.path}`;

describe.each(['chromium', 'firefox'] as const)(
  'an article in another language than English, in %s',
  name => {
    let session: TestSession;
    beforeAll(async () => {
      session = await startTestSession(name, {
        [url]: pageOf(report.title, articleElement(report), 'lang="de"'),
      });
    });
    afterAll(() => session?.end());

    test('is read by the rules of its language', async () => {
      const tab = await session.browser.open(url);
      const marks = await marksOf(tab);
      expect(marks['mark-person']).toEqual(
        expect.arrayContaining([
          'Alexander Lukaschenkos',
          'Lukaschenkos Sprecherin',
          'Polens Regierungschef',
        ]),
      );
      expect(marks['mark-claim']).toEqual([
        'Die Demonstranten fordern den Rücktritt Alexander Lukaschenkos.',
        'Polens Regierungschef rief zu einem Sondergipfel auf.',
        'Die Polizei habe bei den Protesten fast 7.000 Menschen festgenommen, sagte die Oppositionelle Swetlana Tichanowskaja.',
      ]);
      await tab.close();
    });
  },
);
