// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { buttons, press, seenText, show, update, violations } from '../view-testing';
import { subjects } from './card.fixtures';
import { exampleCard } from './example-card';
import { Subject } from './Subject';

const inFirefox = { onOpenPanel: null } as const;
const inFirefoxGrown = { ...inFirefox, expanded: true } as const;

/** The lines of ties to others, each name with the numbers of its sources behind it. */
function linesOf(place: Element): string[] {
  return [...place.querySelectorAll('.relations li')].map(line => line.textContent);
}

describe('an actor', () => {
  test('is shown as of the day: name, role, and one line on why it matters here', () => {
    const text = seenText(show(exampleCard(subjects.president)));
    expect(text).toContain(
      'Alexander Lukashenko Person President of Belarus since 1994 14 Aug 2020 The final figures',
    );
    expect(text).not.toContain('Has led Belarus');
    expect(text).not.toContain('10 Aug 2020');
    expect(text).toContain('as of 19 Aug 2020 · 6 sources');
  });

  test.each([
    ['that has no role', 'long name, no role, twelve statements', 'A body of members'],
    ['of which nothing ties it to the article', 'place of which nothing was known on the day', 'Capital of'],
  ] as const)('%s is said to be what it is', (_, name, summary) => {
    expect(seenText(show(exampleCard(subjects[name])))).toContain(summary);
  });

  test('shows nothing later than the day outside "Since then", which is folded', () => {
    const place = show(exampleCard(subjects.president));
    const since = place.querySelector('details.since');
    expect(since?.querySelector('summary')?.textContent).toBe('Since then');
    expect(since?.hasAttribute('open')).toBe(false);
    const later = [...place.querySelectorAll('.statements time')].filter(
      time => (time.getAttribute('datetime') ?? '') > '2020-08-19',
    );
    expect(later).toHaveLength(3);
    expect(later.every(time => since?.contains(time))).toBe(true);
  });

  test('has no "Since then" where nothing has come since', () => {
    expect(seenText(show(exampleCard(subjects['three claims in the article'])))).not.toContain('Since then');
  });

  test('says up to two things in the article, and how many more', () => {
    const text = seenText(show(exampleCard(subjects['three claims in the article'])));
    expect(text).toContain('In this article · 2 of 3 Angela Merkel said the vote');
    expect(text).not.toContain('her attempt to reach him');
  });

  test('has its summary and its ties to others once the reader asks, as of the day', () => {
    expect(seenText(show(exampleCard(subjects.president, inFirefoxGrown)))).toMatch(
      /does not recognise.*On the sanctions list of the United States since Jun 2006.*Known on the day/,
    );
  });

  test('says of each tie when it held, as far as it was known on the day', () => {
    const lines = linesOf(show(exampleCard(subjects['tied in every way'], inFirefoxGrown)));
    expect(lines).toEqual([
      'Detained from 6 May 2020 to 20 May 2020: sentenced to 15 days1',
      'In detention since 29 May 20202',
      'Married to Eva Example3',
      'Succeeded by Bert Beech as Chair of the Club in Mar 20203',
    ]);
  });

  test('names once the sources that names in a row share', () => {
    expect(
      linesOf(show(exampleCard(subjects['long name, no role, twelve statements'], inFirefoxGrown))),
    ).toEqual([
      'Part of the Example Movement4',
      'Among its members Anna Arden4, Bert Beech3, Carla Cedar, Dora Dogwood, Emil Elm4',
    ]);
  });

  test('leads to whom it is tied to, where the view has a way there', () => {
    const onShow = vi.fn();
    const subject = subjects.president;
    press(
      show(
        <Subject subject={subject} full onShow={onShow}>
          {null}
        </Subject>,
      ),
      'the United States',
    );
    expect(onShow).toHaveBeenCalledExactlyOnceWith('united-states');
  });

  test('that the article introduces is said to be known from it alone', () => {
    const text = seenText(show(exampleCard(subjects.introduced)));
    expect(text).toContain('Maria Example Person teacher and poll worker Known only from this article.');
    expect(text).not.toContain('as of');
  });

  test('whose own name says what it is has its kind in words and no role', () => {
    const text = seenText(show(exampleCard(subjects['introduced by its own name'])));
    expect(text).toContain('Example City Court Organisation Known only from this article.');
  });
});

describe('a claim', () => {
  test('shows who says it, the known claim, its status in neutral words with the reason, and what was known', () => {
    const text = seenText(show(exampleCard(subjects['figure, disputed'])));
    expect(text).toContain('Central Election Commission Statement');
    expect(text).toContain('The Central Election Commission announced that');
    expect(text).toContain('Disputed. That the commission announced these figures is established;');
    expect(text).toMatch(
      /Known on the day 10 Aug 2020 .* 14 Aug 2020 .* The other side 19 Aug 2020 The EU’s leaders/,
    );
    expect(text).not.toContain('The OSCE’s rapporteur');
  });

  test('in full has the other side before the day, and what came since after it', () => {
    const text = seenText(show(exampleCard(subjects['figure, disputed'], inFirefoxGrown)));
    expect(text).toMatch(/Known on the day.*The other side.*You are here · 19 August 2020.*Since then/);
    expect(text.match(/You are here/g)).toHaveLength(1);
  });

  test('leads to those who make it too, where the view has a way there', () => {
    const onShow = vi.fn();
    press(
      show(
        <Subject subject={subjects['figure, disputed']} full onShow={onShow}>
          {null}
        </Subject>,
      ),
      'Example State Agency',
    );
    expect(onShow).toHaveBeenCalledExactlyOnceWith('example-agency');
  });

  test('that makes several known claims shows the nearest, the others folded, and a figure that differs', () => {
    const text = seenText(show(exampleCard(subjects['two known claims, with a figure that differs'])));
    expect(text).toContain('The claim Security forces detained almost 7,000 people');
    expect(text).toContain(
      'The article says almost 7,000; the interior ministry said more than 6,700. Established.',
    );
    expect(text).toContain('Said here too The Central Election Commission announced that');
    expect(text).not.toContain('Disputed.');
    expect(text).not.toContain('The article says 80');
  });

  test('does not repeat the words of the article', () => {
    expect(seenText(show(exampleCard(subjects['reported, a position'])))).not.toContain(
      'had declined to speak to her',
    );
  });

  test.each([
    ['linked to nothing', 'a spokeswoman of the ministry Statement'],
    ['the article’s own', 'The article itself Reported speech'],
  ] as const)('%s gets a small card that says so', (name, title) => {
    const text = seenText(show(exampleCard(subjects[name])));
    expect(text).toContain(`${title} The knowledge base has nothing on this claim.`);
  });
});

describe('sources', () => {
  test('open in a new tab that learns nothing of this page', () => {
    const links = [...show(exampleCard(subjects.president)).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(6);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  test('are named with publisher, date and what to know of the publisher', () => {
    const place = show(exampleCard(subjects.president));
    const listed = [...place.querySelectorAll('.sources li')].map(item => item.textContent);
    expect(listed[1]).toBe('Preliminary figures announcedExample State Agency · 10 Aug 2020 · state media');
    expect(listed[3]).toContain('close to the opposition');
    expect(listed[4]).toBe('President of BelarusExample Lexicon');
  });

  test('stand behind each statement by their number in the list', () => {
    const place = show(exampleCard(subjects.president));
    const first = place.querySelector('.why .cites a');
    expect(first?.getAttribute('aria-label')).toBe('Source 1: The Example Post');
    expect(first?.getAttribute('href')).toBe(place.querySelector('.sources a')?.getAttribute('href'));
  });
});

describe('what the reader can do', () => {
  test('pin, close and open the panel', () => {
    const events = { onPin: vi.fn(), onClose: vi.fn(), onOpenPanel: vi.fn() };
    const place = show(exampleCard(subjects.president, events));
    for (const name of ['Pin', 'Close', 'Open in panel']) press(place, name);
    for (const event of Object.values(events)) expect(event).toHaveBeenCalledOnce();
  });

  test('a pinned card says so', () => {
    const place = show(exampleCard(subjects.president, { pinned: true }));
    expect(buttons(place).get('Pin')?.getAttribute('aria-pressed')).toBe('true');
  });

  test('go on to what else stands at the same place', () => {
    const onOpen = vi.fn();
    press(
      show(exampleCard(subjects.president, { also: [{ label: 'Claim by Angela Merkel', onOpen }] })),
      'Claim by Angela Merkel',
    );
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('a card that takes the place of another starts folded', () => {
    const place = show(exampleCard(subjects.president));
    place.querySelector('details.since')?.setAttribute('open', '');
    update(place, exampleCard(subjects.event));
    expect(place.querySelector('details.since')?.hasAttribute('open')).toBe(false);
  });
});

describe('where the panel cannot be opened from the page', () => {
  test('the card grows instead', () => {
    const onExpand = vi.fn();
    const place = show(exampleCard(subjects.president, { ...inFirefox, onExpand }));
    expect(buttons(place).has('Open in panel')).toBe(false);
    expect(seenText(place)).not.toContain('Alt+Shift+L');
    press(place, 'More');
    expect(onExpand).toHaveBeenCalledOnce();
  });

  test('grown, it shows all statements, the day between them, and how to open the panel', () => {
    const text = seenText(show(exampleCard(subjects.president, { ...inFirefox, expanded: true })));
    expect(text).toMatch(
      /A limit of two terms.*final figures.*You are here · 19 August 2020.*Since then.*Sworn in/,
    );
    expect(text).toContain('Followed up to February 2026');
    expect(text).toContain('Less To open the side panel, press Alt+Shift+L');
  });

  test('a card that has no more does not offer it', () => {
    expect(buttons(show(exampleCard(subjects['linked to nothing'], inFirefox))).has('More')).toBe(false);
  });
});

describe('for those who hear it', () => {
  test('it is a dialog named by kind and name', () => {
    const place = show(exampleCard(subjects.president));
    const dialog = place.querySelector('[role="dialog"]');
    const name = dialog
      ?.getAttribute('aria-labelledby')
      ?.split(' ')
      .map(id => document.getElementById(id)?.textContent);
    expect(name).toEqual(['Person', 'Alexander Lukashenko']);
  });

  test.each(Object.entries(subjects))('axe finds nothing: %s', { timeout: 30_000 }, async (_, subject) => {
    expect(await violations(show(exampleCard(subject)))).toEqual([]);
    expect(
      await violations(show(exampleCard(subject, { ...inFirefox, expanded: true, pinned: true }))),
    ).toEqual([]);
  });
});
