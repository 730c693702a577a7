/** What anybody would write first: one regular expression of all names, the longest first, between edges of words. */
import type { FoundMention } from '../found';
import type { FindNames, Names } from './names';

function expressionOf(forms: Iterable<string>): RegExp {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
}

/**
 * Prepares the search for names. V8 compiles an expression when it is first used, not here, and anew for texts in
 * Latin-1 alone; with very many names in other scripts that takes it ten times as long as for other texts.
 */
export function buildExpression(names: Names): FindNames {
  const expression = expressionOf(names.keys());
  return text => {
    const found: FoundMention[] = [];
    // Not matchAll: it copies the expression, and a copy may be compiled anew.
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const [form] = match;
      found.push({
        start: match.index,
        end: match.index + form.length,
        name: names.get(form)!,
        via: 'name',
      });
    }
    return found;
  };
}
