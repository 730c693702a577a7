// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readBlocks } from './blocks';

function blocksOf(
  html: string,
  isWanted: (text: Text) => boolean = () => true,
): [kind: string, text: string][] {
  document.body.innerHTML = html;
  return [...readBlocks(document.body, isWanted)].map(({ kind, text }) => [kind, text]);
}

describe('white space', () => {
  test.each([
    ['runs are one space', '<p>  one \n\t two  </p>', ['one two']],
    ['runs over several elements are one space', '<p>one <b> two</b>\n<i>three</i></p>', ['one two three']],
    ['elements inside a word do not part it', '<p>W<b>ord</b></p>', ['Word']],
    ['a non-breaking space is a character', '<p>1&nbsp;000</p><p>&nbsp;</p>', ['1\u00A0000', '\u00A0']],
    ['a soft hyphen is a character', '<p>Luka&shy;shenko</p>', ['Luka\u00ADshenko']],
    ['a line break is a space', '<p>one<br>two</p>', ['one two']],
    ['a line break and white space are one space', '<p>one <br>\n two</p>', ['one two']],
    ['two line breaks end a paragraph', '<p>one<br> <br>two<br><br><br>three</p>', ['one', 'two', 'three']],
    ['two line breaks with words between them do not', '<p>one<br>two<br>three</p>', ['one two three']],
    ['line breaks at the edges are nothing', '<p><br>one<br></p>', ['one']],
    ['comments are nothing', '<p>o<!-- no -->ne</p>', ['one']],
    ['blocks without words are nothing', '<p></p><p> \n</p><p>one</p>', ['one']],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(html).map(([, text]) => text)).toEqual(expected);
  });
});

describe('kinds of blocks', () => {
  test.each([
    [
      'headings',
      '<h2>one</h2><h6>two</h6>',
      [
        ['heading', 'one'],
        ['heading', 'two'],
      ],
    ],
    [
      'lists',
      '<ul><li>one<li><p>two</p></ul><dl><dt>three<dd>four</dl>',
      [
        ['list-item', 'one'],
        ['list-item', 'two'],
        ['list-item', 'three'],
        ['list-item', 'four'],
      ],
    ],
    [
      'quotations',
      '<blockquote>one<p>two</p><ul><li>three</li></ul></blockquote>',
      [
        ['quotation', 'one'],
        ['quotation', 'two'],
        ['list-item', 'three'],
      ],
    ],
    [
      'captions',
      '<figure><img><figcaption>one <small>two</small></figcaption></figure>',
      [['caption', 'one two']],
    ],
    ['credits in a figure', '<figure><span>one</span></figure>', [['caption', 'one']]],
    ['a quotation in a figure', '<figure><blockquote>one</blockquote></figure>', [['quotation', 'one']]],
    [
      'captions by their class',
      '<div class="wp-caption"><img><p class="wp-caption-text">one</p></div>',
      [['caption', 'one']],
    ],
    [
      'captions by the class around them',
      '<div class="photo_caption"><p>one</p></div>',
      [['caption', 'one']],
    ],
    ['no caption by a word in a class', '<p class="captioned">one</p>', [['paragraph', 'one']]],
    [
      'cells',
      '<table><tr><th>one</th><td>two</td></tr></table>',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
      ],
    ],
    [
      'text beside blocks',
      'one<div>two<p>three</p>four</div>five',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
        ['paragraph', 'four'],
        ['paragraph', 'five'],
      ],
    ],
    [
      'a block without words between others',
      '<div>one<p></p>two<hr>three</div>',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  test.each([['article'], ['span']])('count from the root alone: %s', name => {
    document.body.innerHTML = `<ul><li><${name}>one</${name}></li></ul>`;
    const blocks = [...readBlocks(document.querySelector(name)!, () => true)];
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', 'one']]);
  });
});

describe('text that is left out', () => {
  test.each([
    [
      'scripts and styles',
      '<script>no</script><style>p { margin: 0 }</style><noscript>no</noscript><template>no</template>',
    ],
    ['fields', '<textarea>no</textarea><select><option>no</option></select><button>no</button>'],
    [
      'editable text',
      '<div contenteditable>no</div><div contenteditable="true"><p>no</p></div><div contenteditable="plaintext-only">no</div>',
    ],
    ['hidden text', '<p hidden>no</p><p hidden="until-found">no</p><p aria-hidden="true">no</p>'],
    [
      'text hidden by its own style',
      '<p style="color: red; display:none">no</p><p style="visibility: hidden">no</p>',
    ],
    ['drawings', '<svg><title>no</title><text>no</text></svg>'],
  ])('%s', (_, html) => {
    expect(blocksOf(`<p>one ${html}</p><div>two ${html}</div>`).map(([, text]) => text)).toEqual([
      'one',
      'two',
    ]);
  });

  test.each([
    ['text that cannot be edited', '<p contenteditable="false">one</p>'],
    ['text that is not hidden', '<p aria-hidden="false" style="display: block">one</p>'],
  ])('is not %s', (_, html) => {
    expect(blocksOf(html)).toEqual([['paragraph', 'one']]);
  });

  test('what is not wanted', () => {
    const html = '<p>one <b>no</b> two</p><p>no</p><p>three</p>';
    expect(blocksOf(html, text => text.data !== 'no')).toEqual([
      ['paragraph', 'one two'],
      ['paragraph', 'three'],
    ]);
  });
});
