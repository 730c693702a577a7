/** Pages that are built in ways an extension can trip over. */
import type { Route } from '../server';
import { articleElement, pageOf, strikes } from './articles';

/** A page whose policy allows it nothing but its own script, and the icon that browsers ask for; it notes what was refused. */
export const strictPolicy: Route = {
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; img-src http:; script-src 'nonce-own'; require-trusted-types-for 'script'",
  },
  body: pageOf(
    strikes.title,
    `<script nonce="own">globalThis.refused = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));</script>${articleElement(strikes)}`,
  ),
};

/** The article is in the light, laid out by an element that is not. */
export const slotted = pageOf(
  strikes.title,
  `<news-page>${articleElement(strikes)}</news-page><script>
    customElements.define('news-page', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = '<header>News</header><div style="width: 400px"><slot></slot></div>';
      }
    });
  </script>`,
);

/** The article itself is in the shadow, where no extension looks. */
export const inShadow = pageOf(
  strikes.title,
  `<div id="host"></div><script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(articleElement(strikes))};
  </script>`,
);

/** Advertisements write themselves between the paragraphs while the page is parsed, and into frames for ever after. */
export const advertised = pageOf(
  strikes.title,
  articleElement(strikes).replaceAll(
    '</p>',
    `</p><script>document.write('<div class="ad"><iframe width="300" height="60"></iframe><p>Buy now: an offer for readers</p></div>')</script>`,
  ) +
    `<script>
      setInterval(() => {
        for (const { contentDocument } of document.querySelectorAll('iframe')) {
          contentDocument.open();
          contentDocument.write('<p>Advertisement ' + Math.random() + ': Lukashenko sells tractors, and a long line of other things</p>');
          contentDocument.close();
        }
      }, 250);
    </script>`,
);

/** The same from right to left, in columns that begin at the right. */
export const rightToLeft = pageOf(
  strikes.title,
  `<main style="max-width: 500px">${articleElement(strikes)}</main>`,
  'lang="en" dir="rtl"',
);
