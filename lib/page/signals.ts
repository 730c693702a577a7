/** What the gate reads of a live page: strings that are there already. No layout, no clone, nothing changed. */
import type { GateSignals } from '../coverage/gate';

/** Meta elements that say what a page is about. */
const describing =
  'meta:is([name$=description], [name*=keywords], [name*=tags], [property$=":title"], [property$=":description"], [property="article:tag"])';

function readHead({ title, location }: Document, meta: Iterable<HTMLMetaElement>): string {
  return [title, location?.href, ...[...meta].map(({ content }) => content)].join('\n');
}

/** The text of the likeliest container: where there are several articles, most are teasers of others. */
function readBody(document: Document): string {
  const articles = document.querySelectorAll('article');
  const container =
    document.querySelector('[itemprop~=articleBody]') ??
    (articles.length === 1 ? articles[0] : document.querySelector('main')) ??
    document.body;
  return container?.textContent ?? '';
}

/** Reads the signals; the text only when it is asked for. */
export function readSignals(document: Document): GateSignals {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return {
    head: readHead(document, document.querySelectorAll(describing)),
    jsonLd: [...scripts].map(({ textContent }) => textContent ?? ''),
    body: () => readBody(document),
  };
}
