import { demoArticle } from '../../scripts/demo/page';
import { pageOf } from './articles';

/** The demo article with nothing around it that would move by itself, in two colours. */
export function quietDemo(background = '#ffffff', ink = '#1e1d1b'): string {
  return pageOf(
    'EU leaders and Belarus',
    `<style>html { background: ${background}; color: ${ink}; }
    body { max-width: 40em; margin: 2em auto; font: 20px/1.6 sans-serif; }
    img { width: 600px; height: 340px; }</style>
    <article>${demoArticle()}</article>`,
  );
}
