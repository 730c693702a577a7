/** What every view is checked for in a real browser. */
import axe, { type AxeResults } from 'axe-core';
import type { View } from './browsers/driver';

/** What axe finds wrong in a view, in one line each; `where` is a selector, or two that lead into a shadow root. */
export async function violations(view: View, where: string | { fromShadowDom: string[] }): Promise<string[]> {
  // A script tag would be refused by the extension's content security policy; as an expression it has no semicolon.
  await view.evaluate(`typeof axe === 'object' || (${axe.source.trim().replace(/;$/, '')}, true)`);
  const found: AxeResults['violations'] = await view.evaluate(
    `axe.run({ include: [${JSON.stringify(where)}] }, { resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What reaches out of a view of this width, px. */
export function reachingOut(width: number): string[] {
  document.documentElement.style.inlineSize = `${width}px`;
  const out = [...document.body.querySelectorAll('*')].filter(element => {
    const { left, right } = element.getBoundingClientRect();
    return left < -0.5 || right > width + 0.5;
  });
  document.documentElement.style.inlineSize = '';
  return out.map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`);
}
