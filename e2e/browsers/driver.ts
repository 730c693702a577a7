/** A real browser with the extension in it, as tests, the demo and the script that takes pictures drive it. */
import type { BrowserName } from '../../scripts/browsers/find';
import type { Server } from '../server';

export interface LaunchOptions {
  /** Folder of the unpacked extension, with its `manifest.json`. */
  extension: string;
  /** All the network that the browser gets; one server a browser. */
  server: Server;
  /** With a window to look at; without one where it is left out. */
  headed?: boolean;
  /** Of the whole window, in CSS pixels: 1280 by 800 where it is left out. */
  width?: number;
  height?: number;
  /** Ask pages and panel for dark colours. */
  dark?: boolean;
  /** Leaves the tab open that the extension opens once it is installed; else it is closed at the start. */
  welcome?: boolean;
}

/** A browser window. */
export interface Browser {
  readonly name: BrowserName;
  /** Such as "Chrome/156.0.8078.79". */
  readonly version: string;
  /** Such as "chrome-extension://kjpikpn...", without a slash at the end. */
  readonly extensionOrigin: string;
  readonly panel: Panel;
  /** Folder that files are saved to, without a question. */
  readonly downloads: string;
  /** Opens an address in a new tab, in front, and waits for its load event. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, such as "options.html", in a new tab. */
  openExtensionPage(path: string): Promise<Tab>;
  /** All tabs, also those that pages or the extension opened. */
  tabs(): Promise<Tab[]>;
  /** Waits for a tab whose address contains `part`, opened by whomever. */
  waitForTab(part: string): Promise<Tab>;
  /**
   * Changes the window's size, the colours that are asked for, whether the system's own are forced on all pages, or
   * whether there is to be less motion.
   */
  emulate(change: {
    width?: number;
    height?: number;
    dark?: boolean;
    forcedColours?: boolean;
    reducedMotion?: boolean;
  }): Promise<void>;
  /** Zooms the page in front as the browser's own command does: 2 is 200 %. It holds for all pages of the site. */
  zoom(factor: number): Promise<void>;
  /** Clicks the extension's button in the toolbar, with the tab in front as the active one. */
  clickToolbarButton(): Promise<void>;
  /**
   * Chooses the extension's entry that reads so from the context menu that `rightClick` opened.
   * @param titles of all its entries, in order: Firefox's are compared with them. Chromium does not tell what its entries
   *   read, so that their number is compared, and the one at that place chosen.
   */
  chooseFromMenu(title: string, titles: readonly string[]): Promise<void>;
  /** Presses a button of the question that the browser asks for the extension, such as for access to a site. */
  answer(label: 'Allow' | 'Deny'): Promise<void>;
  /**
   * Runs one of the manifest's `commands`. Firefox presses its suggested keys; Chromium, whose shortcuts cannot be
   * pressed from outside, raises `commands.onCommand` in the background (no user gesture goes with it).
   */
  runCommand(name: string): Promise<void>;
  /** Ends the background, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  backgroundIsRunning(): Promise<boolean>;
  /** Installs the extension anew while it runs, as an update does. Its own pages and the panel close. */
  updateExtension(): Promise<void>;
  /** Every address asked of the network, by whomever, for which the server had no route. */
  requests(): string[];
  /** Errors and warnings of the extension's own scripts: background, panel, pages and content scripts. */
  extensionErrors(): Promise<string[]>;
  /**
   * Takes a picture (PNG) of the tab in front and the panel beside it: in Firefox the whole window, in Chromium both
   * views side by side without the browser's own frame.
   */
  screenshot(file: string): Promise<void>;
  /** Resolves when the browser is gone, by `close` or by the hand of who looks at it. */
  readonly closed: Promise<void>;
  /** Ends the browser and removes its profile. Calling it again does no harm. */
  close(): Promise<void>;
}

/** A point in CSS pixels from the top left of the view. */
export interface Point {
  x: number;
  y: number;
}

/**
 * What input aims at: a point, or the middle of the first element that matches a CSS selector. ">>>" in a selector
 * enters an open shadow root: "my-card >>> button". An element is waited for until it is there and holds still, and
 * scrolled into view.
 */
export type Aim = Point | string;

/** A document on the screen. Input is real: it goes through the browser's own input handling. */
export interface View {
  /** Runs a function in the document's own world. Arguments and result travel as JSON; promises are awaited. */
  evaluate<Args extends unknown[], Result>(
    script: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Evaluates one expression in the document's own world. */
  evaluate<Result = unknown>(expression: string): Promise<Result>;
  /** The text that is visible, as `innerText` gives it (not into shadow roots). */
  text(): Promise<string>;
  hover(aim: Aim): Promise<void>;
  click(aim: Aim): Promise<void>;
  /** Presses a key by its DOM name, such as "Escape", "Tab" or "a", with modifiers held. */
  press(key: string, ...modifiers: Modifier[]): Promise<void>;
  /** Takes a picture (PNG) of what is in view. */
  screenshot(file: string): Promise<void>;
}

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/** A highlight of the CSS Custom Highlight API and the text of each of its ranges, in the order they were added. */
export interface Mark {
  name: string;
  texts: string[];
}

export interface Tab extends View {
  url(): string;
  /** Loads an address in this tab and waits for its load event. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** All highlights registered in the page, as the page sees them. */
  marks(): Promise<Mark[]>;
  /**
   * Where the pointer must go for a mark: the middle of the first line of the first range with this text, waited for
   * and scrolled into view.
   */
  pointOfMark(text: string): Promise<Point>;
  /** Presses the mouse at one point and lets go at another, as one selects text. */
  drag(from: Point, to: Point): Promise<void>;
  /** Taps with a finger. */
  tap(aim: Aim): Promise<void>;
  /** Clicks with the right button, which opens the context menu. */
  rightClick(aim: Aim): Promise<void>;
  /** Errors, warnings and uncaught exceptions of the page's console since the tab was opened, content scripts' too. */
  consoleMessages(): string[];
}

/** The side panel (Chromium) or sidebar (Firefox) of the window. Input and evaluation need it open. */
export interface Panel extends View {
  isOpen(): Promise<boolean>;
  /** Opens it by the toolbar button, unless it is open, and waits until its document is loaded. */
  open(): Promise<void>;
  /** Closes it as the browser's own close button does. */
  close(): Promise<void>;
}
