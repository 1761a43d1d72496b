/** Steps from the feed's root to a value: names of members, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/** `error`: must not be published so. `warning`: worth a look, may be right. */
export type Severity = 'error' | 'warning';

/** What one check has to say about one value. */
export interface Fault {
  readonly severity: Severity;
  readonly path: Path;
  /** One or two sentences for the publisher, in plain words: what is wrong, then what to do. */
  readonly message: string;
  /** Where the value is, in words; made from the path when it is left out. */
  readonly field?: string;
}

/** A fault with everything that a reader of the report needs to find it. */
export interface Finding extends Fault {
  /** Name of the check that found it. */
  readonly check: string;
  /** The partnership in words, such as `Kent Network (kent-network)`, or `The feed`. */
  readonly subject: string;
  /** Id of the partnership, if the fault is in one that has an id. */
  readonly id: string | null;
  /** Where in the partnership or the feed, in words: `practice 2, summary`. Empty when it is the whole. */
  readonly field: string;
}

export function reportError(path: Path, message: string, field?: string): Fault {
  return { severity: 'error', path, message, ...(field !== undefined && { field }) };
}

export function reportWarning(path: Path, message: string, field?: string): Fault {
  return { severity: 'warning', path, message, ...(field !== undefined && { field }) };
}

/** A path in words, lists counted from 1 as people do: `practice 2, summary`. */
export function describePath(path: Path): string {
  const [first = '', ...rest] = path;
  const words = rest.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text} ${step + 1}` : `${text}, ${step}`),
    typeof first === 'number' ? `number ${first + 1}` : first,
  );
  return words.length > 100 ? `${words.slice(0, 100)}…` : words;
}

/** A path as a JSON Pointer (RFC 6901), which editors and tools understand. */
export function formatPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The same findings in the order of the report: the feed itself, then the partnerships in the order of the file. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      Number(isInRecord(a.path)) - Number(isInRecord(b.path)) ||
      comparePaths(a.path, b.path) ||
      compareText(a.check, b.check) ||
      compareText(a.message, b.message),
  );
}

/** True when `path` is `start` or lies inside it. */
export function isWithin(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, place) => step === path[place]);
}

function isInRecord([first, second]: Path): boolean {
  return first === 'features' && typeof second === 'number';
}

function comparePaths(a: Path, b: Path): number {
  for (let place = 0; place < Math.min(a.length, b.length); place++) {
    const [left, right] = [a[place], b[place]];
    if (left === right) continue;
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : compareText(String(left), String(right));
  }
  return a.length - b.length;
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
