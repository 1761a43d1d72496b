/** What is seen of a page with our elements on it, from within a browser or from its address. */

/**
 * What a page needs a file for. A part is a script that is fetched when it is first wanted, a shard one of the files of a feed in several.
 */
export type FileRole = 'script' | 'part' | 'feed' | 'shard' | 'areas' | 'councils';

/** A script tag that leads to one of our files. */
export interface ScriptTag {
  /** Absolute, or what is no address, as it is written. */
  readonly address: string;
  readonly isModule: boolean;
  /** Empty when the tag has none. */
  readonly integrity: string;
}

/** One of our tags. */
export interface ElementFacts {
  readonly tag: string;
  /** Null where that cannot be known, because no script is run. */
  readonly isDefined: boolean | null;
  /** The page does not hide it. */
  readonly isShown: boolean;
  /** It runs, but its templates were refused. */
  readonly isRefused: boolean;
  /** The tag of ours that it lies in; null when it stands by itself, as it should. */
  readonly outerTag: string | null;
  /** The page hands its records over itself, so that no feed is needed. */
  readonly hasOwnRecords: boolean;
  /** Addresses are absolute; null means the attribute is absent. */
  readonly src: string | null;
  readonly areas: string | null;
  readonly scope: string | null;
  readonly partnership: string | null;
  /** What a directory's `for` says, where no map on the page has that id. */
  readonly missingMap: string | null;
}

/** Something that the page's content security policy refused. */
export interface Violation {
  /** As the browser names it, such as `script-src-elem`. */
  readonly directive: string;
  /** Absolute address. */
  readonly address: string;
}

/** What came when a file was asked for. */
export interface FileFacts {
  /** `closed`: there is an answer, but this page may not read it. `none`: no answer came. */
  readonly answer: 'read' | 'closed' | 'none';
  /** HTTP status, 0 unless the answer was read. */
  readonly status: number;
  /** Content type without its parameters, in lower case. */
  readonly type: string;
  readonly text: string;
  /** As in an `integrity` attribute, one for each algorithm. */
  readonly hashes: readonly string[];
}

export interface PageFacts {
  /** Absolute. */
  readonly address: string;
  readonly scripts: readonly ScriptTag[];
  readonly elements: readonly ElementFacts[];
}

/** A page and what came of its files and its policy. */
export interface ExaminedPage extends PageFacts {
  /** By address. */
  readonly files: ReadonlyMap<string, FileFacts>;
  readonly violations: readonly Violation[];
}

export const ELEMENT_TAGS = ['msp-map', 'msp-directory', 'msp-partnership-card'] as const;

/** Name of a script's file, when it is one of ours that draws elements; else null. */
export function nameScript(address: string): string | null {
  return /\/(msp(?:-map|-directory|-partnership-card)?\.js)(?:[?#]|$)/.exec(address)?.[1] ?? null;
}

/** The address of a file in the folder of a script; null where the script has no address that could be. */
export function locateBeside(script: string, name: string): string | null {
  return URL.canParse(name, script) ? new URL(name, script).href : null;
}

/** Whether one of our scripts, by the name of its file, draws a tag. */
export function drawsTag(script: string | null, tag: string): boolean {
  return script === 'msp.js' || script === `${tag}.js`;
}
