import { useCallback } from 'preact/hooks';
import article from '../../assets/demo/article.html?raw';

/** The first part of the demo article: headline, standfirst and what comes before the first sub-heading. */
function excerpt(): Node[] {
  const { body } = new DOMParser().parseFromString(article, 'text/html');
  const all = [...body.children];
  const end = all.findIndex(({ localName }) => localName === 'h2');
  return all.slice(0, end).flatMap(element => {
    if (element.localName === 'figure') return [];
    return element.localName === 'h1' ? heading(element) : element;
  });
}

/** The headline, as a heading of this page: it stands below the heading of its section. */
function heading(headline: Element): Element {
  const own = document.createElement('h3');
  own.append(...headline.childNodes);
  return own;
}

/** The demo article, as a newspaper's page would show it: Sidelight reads it like any other. */
export function DemoArticle() {
  const fill = useCallback((element: HTMLElement | null) => element?.replaceChildren(...excerpt()), []);
  // Nothing in it is drawn by a view: its texts stay the same nodes, and the marks on them.
  return <article class="demo" lang="en" ref={fill} />;
}
