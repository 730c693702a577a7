/** Counts the steps that work takes, for tests: time is noisy, steps are not. */

type Method = (this: unknown, ...args: unknown[]) => unknown;

const lengthOf = (value: unknown): number => (value as { length: number }).length;

/** What the built-in functions that walk over something cost: one for each element or unit that they may touch. */
const costs: [
  owner: object,
  names: string[],
  cost: (self: unknown, args: unknown[], result: unknown) => number,
][] = [
  [
    Array.prototype,
    ['includes', 'indexOf', 'filter', 'map', 'forEach', 'reduce', 'sort', 'flat', 'join'],
    lengthOf,
  ],
  [Array.prototype, ['slice', 'splice', 'flatMap'], (_, __, result) => lengthOf(result)],
  [Array.prototype, ['push', 'unshift'], (_, args) => args.length],
  [String.prototype, ['slice', 'trim', 'toLowerCase', 'split'], (_, __, result) => lengthOf(result)],
  [String.prototype, ['replace', 'replaceAll', 'normalize', 'includes'], lengthOf],
  [String.prototype, ['charCodeAt', 'codePointAt'], () => 1],
  [Map.prototype, ['get', 'set', 'has', 'delete'], () => 1],
  [Set.prototype, ['has', 'add', 'delete'], () => 1],
];
/** These stop where their callback says so: what counts is how often it is called. */
const stopping = ['find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every'];

/** How many steps `work` takes: elements and units that built-in functions touch, and turns of loops over arrays, maps and sets. */
export function countSteps(work: () => unknown): number {
  let steps = 0;
  const undo: (() => void)[] = [];
  const replace = (owner: object, name: string, wrap: (original: Method) => Method) => {
    const original = Reflect.get(owner, name) as Method;
    Object.defineProperty(owner, name, { value: wrap(original), configurable: true, writable: true });
    undo.push(() =>
      Object.defineProperty(owner, name, { value: original, configurable: true, writable: true }),
    );
  };
  for (const [owner, names, cost] of costs)
    for (const name of names)
      replace(
        owner,
        name,
        original =>
          function (...args) {
            const result = Reflect.apply(original, this, args);
            steps += cost(this, args, result);
            return result;
          },
      );
  for (const name of stopping)
    replace(
      Array.prototype,
      name,
      original =>
        function (callback, self) {
          const counted: Method = function (...args) {
            steps++;
            return Reflect.apply(callback as Method, this, args);
          };
          return Reflect.apply(original, this, [counted, self]);
        },
    );
  // `test` calls it as well.
  replace(
    RegExp.prototype,
    'exec',
    original =>
      function (text) {
        const expression = this as RegExp;
        const from = expression.global ? expression.lastIndex : 0;
        const result = Reflect.apply(original, this, [text]);
        steps += (expression.global && result ? expression.lastIndex : lengthOf(text)) - from;
        return result;
      },
  );
  const iterators = [[].values(), new Map().values(), new Set().values()];
  for (const iterator of iterators)
    replace(
      Object.getPrototypeOf(iterator),
      'next',
      original =>
        function () {
          steps++;
          return Reflect.apply(original, this, []);
        },
    );
  steps = 0;
  try {
    work();
    return steps;
  } finally {
    for (const restore of undo) restore();
  }
}
