/** What the command line asks for. */
import { parseArgs } from 'node:util';
import { readDate } from './date';

/** Articles from standard input, a line each, or one page. */
export type Task = 'lines' | { file: string; url: string | null; date: string | null };

const usage = 'name one HTML file, or give --ndjson and articles on standard input, one JSON object a line';

/** Options and files as they are written. */
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { ndjson: { type: 'boolean' }, url: { type: 'string' }, date: { type: 'string' } },
    });
  } catch (error) {
    // What Node says after its first sentence is about files whose names begin with a hyphen.
    throw new Error(`${(error as Error).message.split('. ')[0]}; ${usage}`);
  }
}

/**
 * Reads the arguments of the command.
 * @throws Error with a sentence for the user, without its full stop.
 */
export function readArguments(argv: readonly string[]): Task {
  const { values, positionals } = parse(argv);
  const { ndjson, url, date } = values;
  const [file, ...others] = positionals;
  if (ndjson) {
    if (file !== undefined) throw new Error(`--ndjson reads standard input; write "--ndjson < ${file}"`);
    if (url !== undefined || date !== undefined)
      throw new Error('--url and --date are for one page; with --ndjson write "url" and "date" in each line');
    return 'lines';
  }
  if (file === undefined || others.length > 0) throw new Error(usage);
  return { file, url: url ?? null, date: date === undefined ? null : dateOption(date) };
}

function dateOption(text: string): string {
  const date = readDate(text);
  if (date === null) throw new Error(`--date ${text} is no date; write YYYY-MM-DD`);
  return date;
}
