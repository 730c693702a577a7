/** Reads a page that is worth a closer look; the gate calls for it, or the reader of the page. */
import readIndex from 'virtual:knowledge-index';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Words, wordsOf } from '../lib/i18n/words';
import { browserWords } from '../lib/locale';
import {
  type ArticleMessage,
  type BackgroundMessage,
  isFor,
  type PageMessage,
  type PanelMessage,
} from '../lib/messages';
import { choicesFrom } from '../lib/page/choices';
import { bringingLanguages } from '../lib/page/languages';
import { beginLife, type Life, type Surroundings } from '../lib/page/life';
import { type Shell, startSession } from '../lib/page/session';
import { succeed } from '../lib/page/succession';
import { world } from '../lib/page/world';
import { allows, changeSettings, onSettingsChanged, readSettings, type Settings } from '../lib/settings';

/** Rejects, and never throws, where the extension is gone. */
async function send<Answer>(message: BackgroundMessage | PanelMessage): Promise<Answer> {
  return browser.runtime.sendMessage(message);
}

/** For messages that nobody need be there to hear: the panel may be closed. */
function tell(message: BackgroundMessage | PanelMessage): void {
  send(message).catch(() => {});
}

// WXT's own constant; true in the build for Firefox alone.
const isFirefox = import.meta.env.BROWSER === 'firefox';

const shell: Omit<Shell, 'choices'> = {
  knowledge: readIndex(),
  languageOf: bringingLanguages(() => send({ to: 'background', type: 'languages' }), tellFault),
  records: (entities, claims) => send({ to: 'background', type: 'records', entities, claims }),
  // Firefox opens its sidebar only on an act in its own surfaces, never on one in a page.
  openPanel: isFirefox ? null : () => tell({ to: 'background', type: 'open-panel' }),
  words: chosenWords,
  changed: () => tell({ to: 'panel', type: 'page-changed' }),
  counted: actors => tell({ to: 'background', type: 'counted', actors }),
  today: new Date().toISOString().slice(0, 10),
  keepMarksVisible: visible => changeSettings({ marksVisible: visible }).catch(() => {}),
};

/** The words for the card. The messages of a language that the browser is not in are the background's. */
async function chosenWords(): Promise<Words> {
  const { language } = await readSettings();
  if (language === null) return browserWords();
  if (kept?.language !== language) {
    const messages = await send<Record<string, string>>({ to: 'background', type: 'messages', language });
    kept = wordsOf(key => messages[key] ?? '');
  }
  return kept;
}
let kept: Words | undefined;

/** What went wrong already: a fault that comes back with every move of the pointer is told once. */
const told = new Set<string>();

function tellFault(reason: unknown): void {
  const error = reason instanceof Error ? `${reason.message}\n${reason.stack}` : String(reason);
  if (told.has(error)) return;
  told.add(error);
  tell({ to: 'background', type: 'fault', error });
}

const surroundings: Surroundings = {
  // Browsers take the id away with the extension.
  isInstalled: () => browser.runtime?.id !== undefined,
  fault: tellFault,
};

/** What of the settings concerns this page. */
const choicesOf = (settings: Settings) => choicesFrom(settings, allows(settings, location.hostname));

function read(life: Life): void {
  succeed(document, life);
  const session = readSettings().then(settings => {
    life.signal.throwIfAborted();
    return startSession(document, { ...shell, choices: choicesOf(settings) }, life);
  });
  session.catch(surroundings.fault);
  // Listens at once: who called for the reader may ask before the settings are read.
  const answer = async (message: PageMessage | ArticleMessage) => {
    const { article, handle } = await session;
    return message.type === 'article' ? article() : handle(message);
  };
  const listener = (message: unknown) => (isFor('page', message) ? answer(message) : undefined);
  browser.runtime.onMessage.addListener(listener);
  life.atEnd(() => browser.runtime.onMessage.removeListener(listener));
  const choose = async (settings: Settings) => (await session).choose(choicesOf(settings));
  life.atEnd(onSettingsChanged(life.guard(choose)));
  // While a page was in the browser's cache it heard of nothing.
  addEventListener(
    'pageshow',
    life.guard(async ({ persisted }: PageTransitionEvent) => {
      if (persisted) await choose(await readSettings());
    }),
    { signal: life.signal },
  );
}

export default defineUnlistedScript(() => {
  if (world.sidelightReader) return;
  world.sidelightReader = true;
  const life = beginLife(surroundings);
  life.guard(() => read(life))();
});
