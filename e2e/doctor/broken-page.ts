/** A page on which an embed does not work, for one reason, and what it is written with. */

/** Where things are: the page, and files on the page's own server and on another one. Without a slash at the end. */
export interface Addresses {
  readonly here: string;
  readonly there: string;
}

export interface ServedFile {
  readonly status?: number;
  /** In place of what is sent with every file; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
}

export interface BrokenPage {
  readonly name: string;
  readonly html: (at: Addresses) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that are served in place of the good ones, by path. */
  readonly files?: Readonly<Record<string, ServedFile>>;
  /** `address`: asked for in the page's address. `console`: pasted into the console, because our script does not run. */
  readonly by: 'address' | 'console';
  /** What is wrong, then how to mend it, for each finding in turn. Empty for a page that works. */
  readonly says: (at: Addresses) => readonly string[];
}

interface Parts {
  readonly script?: string;
  readonly elements?: string;
  readonly head?: string;
  readonly lang?: string;
}

export const MAP = '<msp-map id="map" src="data/partnerships.json"></msp-map>';
export const LIST = '<msp-directory src="data/partnerships.json"></msp-directory>';
export const SCRIPT = '<script type="module" src="dist/msp.js"></script>';
export const NO_CORS = { 'access-control-allow-origin': null };

export function writePage({ script = SCRIPT, elements = LIST, head = '', lang = 'en' }: Parts = {}): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${script}</head>
<body><h1>A page</h1>${elements}</body>
</html>`;
}

export function listFrom(src: string): string {
  return `<msp-directory src="${src}"></msp-directory>`;
}

export function scriptFrom(src: string, attributes = ''): string {
  return `<script type="module" src="${src}" ${attributes}></script>`;
}

export const MESSAGE_FOR_HOST = 'Ask its web host to send "Access-Control-Allow-Origin: *" with it.';
