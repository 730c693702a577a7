// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Annotations, Claim } from '../annotations';
import type { Article } from '../article';
import { wordsIn } from '../chosen-words';
import type { Focus, PageReport } from '../messages';
import { english } from '../text/languages/en';
import type { Work } from '../work';
import { beginLife, type Life } from './life';
import type { MarkChoice } from './marks/choice';
import type { Marked } from './marks/mark';
import { type Choices, type Session, type Shell, startSession } from './session';

/** What is marked on the page, last first: by `showMarks`, until its life ends. */
interface Shown {
  marked: Marked;
  life: Life;
  openPanel: (focus: Focus) => void;
  /** The articles that were painted, last first, and what of them. */
  painted: Marked[];
  choices: MarkChoice[];
  forget: ReturnType<typeof vi.fn>;
  walk: ReturnType<typeof vi.fn>;
  setVisible: ReturnType<typeof vi.fn>;
  setTheme: ReturnType<typeof vi.fn>;
}
const shown: Shown[] = [];
let cannotPaint = false;

vi.mock('./marks', () => ({
  showMarks(_: Document, marked: Marked, __: Choices, { openPanel }: Shown, life: Life) {
    if (cannotPaint) throw new Error('no highlights here');
    const painted: Marked[] = [];
    const choices: MarkChoice[] = [];
    const marks = { forget: vi.fn(), goTo: vi.fn(), walk: vi.fn(), setVisible: vi.fn(), setTheme: vi.fn() };
    shown.unshift({ marked, life, openPanel, painted, choices, ...marks });
    return {
      ...marks,
      *showing(next: Marked, choice: MarkChoice) {
        yield;
        painted.unshift(next);
        choices.unshift(choice);
      },
    };
  },
}));

/** Every article that names Belarus is ours, and has the name as its only claim. */
vi.mock('../annotating', () => {
  const judge = ({ text }: Article) => ({
    text,
    coverage: { isCoverage: text.includes('Belarus'), score: 0, reasons: [] },
    mentions: [],
  });
  type Judged = ReturnType<typeof judge>;
  function* judging(article: Article): Work<Judged> {
    yield;
    return judge(article);
  }
  function* annotating({ text, coverage, mentions }: Judged): Work<Annotations> {
    yield;
    const start = text.indexOf('Belarus');
    const claim = {
      start,
      end: start + 7,
      exact: 'Belarus',
      kind: 'quote',
      speaker: null,
      speakerText: null,
      cues: [],
      links: [],
      checkWorthiness: 0.5,
    } satisfies Claim;
    return { coverage, mentions, claims: start < 0 ? [] : [claim] };
  }
  return { judging, annotating };
});

const filler =
  'The wheat harvest has begun two weeks early after a long dry summer, the farmers said. '.repeat(5);
const changed = vi.fn();
const fault = vi.fn();
const shell: Shell = {
  knowledge: { entities: [], claims: [], offices: [], descriptions: [], spouses: [] },
  languageOf: async () => english,
  records: vi.fn(),
  openPanel: vi.fn(),
  words: async () => wordsIn('en'),
  changed,
  today: '2020-08-20',
  counted: vi.fn(),
  choices: {
    marksVisible: true,
    marks: { mentions: 'every', kinds: ['person', 'claim'] },
    adjacentTopics: false,
    isAllowed: true,
    theme: 'auto',
  },
  keepMarksVisible: vi.fn(async () => {}),
};
let life: Life;
let session: Session;

function write(title: string, text: string): void {
  document.title = title;
  document.body.innerHTML = `<article><h1>${title}</h1><p>${text} ${filler}</p></article>`;
}

const ask = (type: 'report' | 'read-again' | 'annotate-anyway' | 'toggle-marks') =>
  session.handle({ to: 'page', type });
const report = () => ask('report');
const titleOf = (told: PageReport) => (told.status === 'article' ? told.article.title : told.status);

/** Lets a page that has changed come to rest and be read again. */
async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(15_000);
}

async function begin(choices: Partial<Choices> = {}): Promise<void> {
  session = startSession(document, { ...shell, choices: { ...shell.choices, ...choices } }, life);
  await vi.waitFor(async () => expect((await report()).status).not.toBe('reading'));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  history.replaceState({}, '', '/a');
  cannotPaint = false;
  shown.length = 0;
  life = beginLife({ isInstalled: () => true, fault });
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
});

describe('a page is reported', () => {
  test('as an article where it is one about the crisis, with the day of its cards', async () => {
    write('Protests in Belarus', '');
    await begin();
    expect(await report()).toMatchObject({
      status: 'article',
      day: '2020-08-20',
      forced: false,
      marksVisible: true,
    });
    expect(shown).toHaveLength(1);
  });

  test('as something else where it is not', async () => {
    write('The harvest', '');
    await begin();
    expect(await report()).toMatchObject({ status: 'not-coverage', title: 'The harvest' });
    expect(shown).toEqual([]);
  });

  test('as none where there is no article', async () => {
    document.body.innerHTML = '';
    await begin();
    expect(await report()).toEqual({ status: 'no-article' });
  });

  test('with one sentence where it cannot be read, until that works again', async () => {
    write('Protests in Belarus', '');
    const broken = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new Error('not for you');
    });
    await begin();
    expect(await report()).toMatchObject({
      status: 'error',
      reason: expect.stringContaining('not for you'),
    });
    broken.mockRestore();
    expect(titleOf(await ask('read-again'))).toBe('Protests in Belarus');
  });

  test('with its list where the marks cannot be painted', async () => {
    cannotPaint = true;
    write('Protests in Belarus', '');
    await begin();
    expect(titleOf(await report())).toBe('Protests in Belarus');
    await rest();
    expect(fault).toHaveBeenCalledOnce();
  });
});

describe('an article to take along', () => {
  test('is the whole text with what was found in it', async () => {
    write('Protests in Belarus', '');
    await begin();
    const { article, annotations, day } = session.article()!;
    expect(article.text).toContain(filler.trim());
    const [claim] = annotations.claims;
    expect(article.text.slice(claim!.start, claim!.end)).toBe(claim!.exact);
    expect(day).toBe('2020-08-20');
  });

  test('is not there on a page that is about something else', async () => {
    write('The harvest', '');
    await begin();
    expect(session.article()).toBeNull();
  });
});

describe('the marks', () => {
  beforeEach(async () => {
    write('Protests in Belarus', '');
    await begin();
    changed.mockClear();
  });

  test('move with an article whose text changes, and the panel is told', async () => {
    document.querySelector('p')!.textContent = `Updated. ${filler}`;
    await rest();
    expect(shown).toHaveLength(1);
    expect(shown[0]!.painted).toHaveLength(2);
    expect(changed).toHaveBeenCalledOnce();
  });

  test('move with an article that is drawn anew as it was, which is no news to the panel', async () => {
    document.body.innerHTML = String(document.body.innerHTML);
    await rest();
    expect(shown[0]!.painted).toHaveLength(2);
    expect(changed).not.toHaveBeenCalled();
  });

  test('go when the page navigates to something else, and come back with it', async () => {
    history.pushState({}, '', '/b');
    write('The harvest', '');
    await rest();
    expect((await report()).status).toBe('not-coverage');
    expect(shown[0]!.life.signal.aborted).toBe(true);
    history.pushState({}, '', '/a');
    write('Protests in Belarus', '');
    await rest();
    expect(titleOf(await report())).toBe('Protests in Belarus');
    expect(shown).toHaveLength(2);
  });

  test('are others on another article about the crisis', async () => {
    history.pushState({}, '', '/b');
    await rest();
    write('Strikes in Belarus', '');
    await rest();
    expect(shown.map(({ marked, life: { signal } }) => [marked.article.title, signal.aborted])).toEqual([
      ['Strikes in Belarus', false],
      ['Protests in Belarus', true],
    ]);
  });

  test('are hidden and shown by the reader', async () => {
    expect(await ask('toggle-marks')).toMatchObject({ marksVisible: false });
    expect(shown[0]!.setVisible).toHaveBeenCalledWith(false);
  });

  test('are as was chosen last, though the settings still tell of the choice before', async () => {
    let kept = () => {};
    vi.mocked(shell.keepMarksVisible).mockReturnValueOnce(new Promise(resolve => (kept = resolve)));
    await ask('toggle-marks');
    session.choose(shell.choices);
    expect(await report()).toMatchObject({ marksVisible: false });
    kept();
    await vi.advanceTimersByTimeAsync(0);
    session.choose(shell.choices);
    expect(await report()).toMatchObject({ marksVisible: true });
  });

  test('are walked from one to the next', async () => {
    expect(await session.handle({ to: 'page', type: 'walk', step: -1 })).toMatchObject({ status: 'article' });
    expect(shown[0]!.walk).toHaveBeenCalledWith(-1);
  });

  test('are shown again, for good, to who goes to one while they are hidden', async () => {
    await ask('toggle-marks');
    expect(await session.handle({ to: 'page', type: 'walk', step: 1 })).toMatchObject({ marksVisible: true });
    expect(shown[0]!.setVisible).toHaveBeenLastCalledWith(true);
    expect(vi.mocked(shell.keepMarksVisible).mock.calls).toEqual([[false], [true]]);
    expect(shown[0]!.walk).toHaveBeenCalledWith(1);
  });

  test('go with the session', () => {
    life.end();
    expect(shown[0]!.life.signal.aborted).toBe(true);
  });
});

describe('what the reader asks to be annotated all the same', () => {
  beforeEach(async () => {
    write('The harvest', '');
    await begin();
  });

  test('is', async () => {
    expect(await ask('annotate-anyway')).toMatchObject({ status: 'article', forced: true });
  });

  test.each<[string, () => void]>([
    ['its text is edited', () => (document.querySelector('p')!.textContent = `Corrected. ${filler}`)],
    ['its title is edited', () => write('The late harvest', '')],
    ['the page notes in its address who sent the reader', () => history.pushState({}, '', '/a?from=mail')],
  ])('still is when %s', async (_, change) => {
    await ask('annotate-anyway');
    change();
    await rest();
    expect(await report()).toMatchObject({ status: 'article', forced: true });
  });

  test('is not another article', async () => {
    await ask('annotate-anyway');
    history.pushState({}, '', '/b');
    // The page says where it goes before it shows what is there.
    await rest();
    write('The fruit', '');
    await rest();
    expect((await report()).status).toBe('not-coverage');
  });
});

describe('a press on a mark', () => {
  const focus = async () => {
    const told = await report();
    return told.status === 'article' ? told.focus : null;
  };

  beforeEach(async () => {
    write('Protests in Belarus', '');
    await begin();
  });

  test('opens the panel, which is told anew at each', async () => {
    shown[0]!.openPanel({ type: 'actor', id: 'angela-merkel' });
    expect(shell.openPanel).toHaveBeenCalledOnce();
    expect(await focus()).toEqual({ type: 'actor', id: 'angela-merkel', request: 1 });
    shown[0]!.openPanel({ type: 'actor', id: 'angela-merkel' });
    expect(await focus()).toEqual({ type: 'actor', id: 'angela-merkel', request: 2 });
  });

  test.each<[string, Focus, boolean]>([
    ['an actor holds', { type: 'actor', id: 'angela-merkel' }, true],
    ['a claim, which is known by its place, does not', { type: 'claim', start: 12 }, false],
  ])('on %s when the text changes', async (_, pressed, holds) => {
    shown[0]!.openPanel(pressed);
    document.querySelector('p')!.textContent = `Updated. ${filler}`;
    await rest();
    expect(await focus()).toEqual(holds ? { ...pressed, request: 1 } : null);
  });
});

describe('what the reader has chosen', () => {
  const choices = (chosen: Partial<Choices>) => ({ ...shell.choices, ...chosen });

  beforeEach(() => write('Protests in Belarus', ''));

  test('a page that is to be left alone is, and is not even looked at', async () => {
    const look = vi.spyOn(document, 'querySelectorAll');
    await begin({ isAllowed: false });
    history.pushState({}, '', '/b');
    write('Strikes in Belarus', '');
    await rest();
    expect(await report()).toEqual({ status: 'off' });
    expect(look).not.toHaveBeenCalled();
    look.mockRestore();
  });

  test('but is annotated when the reader asks for that, until it is another article', async () => {
    await begin({ isAllowed: false });
    expect(titleOf(await ask('annotate-anyway'))).toBe('Protests in Belarus');
    history.pushState({}, '', '/b');
    write('Strikes in Belarus', '');
    await rest();
    expect(await report()).toEqual({ status: 'off' });
    expect(shown[0]!.life.signal.aborted).toBe(true);
    expect(titleOf(await ask('annotate-anyway'))).toBe('Strikes in Belarus');
  });

  test('the marks go when it is to be left alone from now on, and come back when that is taken back', async () => {
    await begin();
    session.choose(choices({ isAllowed: false }));
    expect(shown[0]!.life.signal.aborted).toBe(true);
    expect(await report()).toEqual({ status: 'off' });
    session.choose(choices({ isAllowed: true }));
    await vi.waitFor(async () => expect(titleOf(await report())).toBe('Protests in Belarus'));
    expect(shown).toHaveLength(2);
  });

  test('marks that are hidden on another page are hidden here', async () => {
    await begin();
    session.choose(choices({ marksVisible: false }));
    expect(shown[0]!.setVisible).toHaveBeenCalledWith(false);
    expect(await report()).toMatchObject({ marksVisible: false });
  });

  test('the card takes another theme where the page is, and only when it is another', async () => {
    await begin();
    session.choose(choices({ theme: 'dark' }));
    session.choose(choices({ theme: 'dark', marksVisible: false }));
    expect(shown[0]!.setTheme.mock.calls).toEqual([['dark']]);
  });

  test('other marks are chosen: the article is painted again, and nothing else is new', async () => {
    await begin();
    changed.mockClear();
    const marks: MarkChoice = { mentions: 'first', kinds: ['person'] };
    session.choose(choices({ marks }));
    await vi.waitFor(() => expect(shown[0]!.choices[0]).toBe(marks));
    session.choose(choices({ marks: { ...marks } }));
    await rest();
    expect(shown[0]!.painted).toHaveLength(2);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('the count of actors', () => {
  const counted = vi.mocked(shell.counted);

  test('is told when an article is found, and that there is none when it is gone', async () => {
    write('Protests in Belarus', '');
    await begin();
    expect(counted.mock.calls).toEqual([[0]]);
    history.pushState({}, '', '/b');
    write('The harvest', '');
    await rest();
    expect(counted).toHaveBeenLastCalledWith(null);
  });

  test('is told again, and nothing is read, when the page comes back from the browser’s cache', async () => {
    write('Protests in Belarus', '');
    await begin();
    counted.mockClear();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(counted.mock.calls).toEqual([[0]]);
    await rest();
    expect(shown[0]!.painted).toHaveLength(1);
  });
});

test('an article that changes while it is read is read again', async () => {
  write('Protests in Belarus', '');
  session = startSession(document, shell, life);
  // The reading has only begun.
  document.querySelector('p')!.textContent = `Belarus, updated. ${filler}`;
  await rest();
  expect(shown[0]!.painted[0]!.article.text).toContain('updated');
});
