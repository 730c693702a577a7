import type { CDPSession } from 'puppeteer-core';

/**
 * Collects errors, warnings and uncaught exceptions of what a session is attached to, content scripts included.
 * Those from before are told again by the browser.
 * @returns a list that grows: "error: text (address of the script)"
 */
export async function collectConsole(session: CDPSession): Promise<readonly string[]> {
  const messages: string[] = [];
  const add = (level: string, text: string, url = '') =>
    messages.push(`${level}: ${text}${url && ` (${url})`}`);
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'warning' && type !== 'assert') return;
    const text = args.map(({ value, description }) => description ?? String(value)).join(' ');
    add(type === 'warning' ? type : 'error', text, stackTrace?.callFrames[0]?.url);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const { text, exception, url, stackTrace } = exceptionDetails;
    add('error', exception?.description ?? text, url ?? stackTrace?.callFrames[0]?.url);
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'error' || level === 'warning') add(level, text, url);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  return messages;
}

/** Whether a collected message is about a script of the extension. */
export function fromExtension(message: string, extensionOrigin: string): boolean {
  return message.includes(`(${extensionOrigin}/`);
}
