/** A page on which everything stands where a test of the card can aim at it. */
import { pageOf, type TestArticle } from './articles';

/** Two names side by side that no claim surrounds, a claim with a name in it, and room around them; links come last. */
const summit: TestArticle = {
  id: 'summit',
  path: '/summit',
  title: 'Leaders in Europe turn to Minsk after the election in Belarus',
  day: '2020-08-19',
  paragraphs: [
    'In Berlin, Angela Merkel and Emmanuel Macron met for an hour on Wednesday, ten days after the presidential election in Belarus.',
    'Sviatlana Tsikhanouskaya waited in Vilnius, where she has been since the day after the vote, with a small group of helpers and two telephones.',
    'Alexander Lukashenko denies that the election was rigged.',
    'Charles Michel said that the election was neither free nor fair.',
    'Riot police stood in the side streets of the capital again, and the trams went round the square as they had on every evening since the vote.',
  ],
};

/** The page, with more styles; a button before the article and one at the very end, from which Tab leads into the card. */
export function cardPage(css = ''): string {
  const { title, day, paragraphs } = summit;
  return pageOf(
    title,
    `<style>
      body { max-width: 900px; margin: 16px 40px 700px; font: 18px/1.8 "DejaVu Serif", serif; }
      dialog { position: fixed; inset-block-start: 10px; width: 300px; }
      ${css}
    </style>
    <button id="first">Menu</button>
    <article><h1>${title}</h1><time datetime="${day}">${day}</time>
      ${paragraphs.map(text => `<p>${text}</p>`).join('\n')}
      <p>In Minsk, <a href="#one">Maria Kolesnikova</a> and <a href="#two">Pavel Latushko</a> waited, and so did
        <a href="#three">the trams</a>.</p>
    </article>
    <dialog><p>Do you accept all cookies?</p><form method="dialog"><button>No</button></form></dialog>
    <button id="last">Share</button>`,
  );
}
