// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { copy } from './clipboard';

const copied = { text: 'Anna Arden', html: '<b>Anna Arden</b>' };

/** A browser that copies when it is told to, and lets the page hear of it first where it can. */
function browserThatCopies(): Map<string, string> {
  const clipboard = new Map<string, string>();
  document.execCommand = vi.fn(() => {
    const clipboardData = { setData: (type: string, data: string) => clipboard.set(type, data) };
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData });
    return document.body.dispatchEvent(event);
  });
  return clipboard;
}

afterEach(() => {
  Reflect.deleteProperty(document, 'execCommand');
});

test('text and HTML are put on the clipboard, and a page that watches it is not asked', () => {
  const clipboard = browserThatCopies();
  const pageListener = vi.fn();
  document.addEventListener('copy', pageListener);
  expect(copy(document, copied)).toBe(true);
  expect(Object.fromEntries(clipboard)).toEqual({
    'text/plain': 'Anna Arden',
    'text/html': '<b>Anna Arden</b>',
  });
  expect(pageListener).not.toHaveBeenCalled();
});

test('where the browser refuses it is told, and what the reader copies next is the page’s own', () => {
  document.execCommand = vi.fn(() => false);
  expect(copy(document, copied)).toBe(false);
  const clipboard = browserThatCopies();
  document.execCommand('copy');
  expect(clipboard.size).toBe(0);
});
