/** A page of somebody else, as a row of a table, and what such pages are written with. */
import type { Frame, Page } from 'playwright-core';

/** A record of the published feed that every host's widgets show. */
export const RECORD = 'pan-lancashire-anti-slavery-partnership';

/** What the page holds for whoever sees no widget. */
export const FALLBACK = 'The list in another place. The helpline is 08000 121 700.';

/** Where things are for one visit: without widgets, scripts of ours are empty, and everything else is the same. */
export interface Addresses {
  /** Folder of the built files, without a slash at its end. */
  readonly dist: string;
  /** The same files at another address, as another version or a second copy would be. */
  readonly copy: string;
  /** The built files on a server of another origin. */
  readonly elsewhere: string;
  /** The page of another host, by its name. */
  readonly page: (name: string) => string;
}

export interface Visit {
  readonly page: Page;
  /** The document that holds the widgets: that of the page, or of a frame in it. */
  readonly frame: Frame;
  /** Waits until every widget shows partnerships; on the visit without widgets it does nothing. */
  readonly untilShown: () => Promise<void>;
}

export interface Host {
  readonly name: string;
  /** Markup of the page. */
  readonly page: (at: Addresses) => string;
  /** Sent with the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the page does to itself, or a reader to it, before the widgets are used. Also done without widgets. */
  readonly act?: (visit: Visit) => Promise<void>;
  /** Looked at when the widgets have been used. */
  readonly then?: (visit: Visit) => Promise<void>;
  /** The page is in the first frame of the page that is opened. */
  readonly framed?: true;
  /** Holds the widgets that are used, where there are more than three. */
  readonly within?: string;
  /** What each widget, or the page in its place, says where partnerships cannot be shown by the page's own rules. Without it, everything works. */
  readonly degraded?: string;
  /** The page's policy is broken, although nothing comes of it. Without it, a broken policy fails the test. */
  readonly breaksPolicy?: true;
  /** Times that our files may be asked for: more than once where a page brings more than one copy. */
  readonly copies?: number;
}

/** The three elements, joined. @param id of the map, where there is more than one */
export function writeWidgets({ id = 'map', src = '/data/partnerships.json' } = {}): string {
  return `<msp-map id="${id}" src="${src}"><b>${FALLBACK}</b></msp-map>
<msp-directory src="${src}" for="${id}"><b>${FALLBACK}</b></msp-directory>
<msp-partnership-card src="${src}" partnership="${RECORD}"><b>${FALLBACK}</b></msp-partnership-card>`;
}

/** The script tag of the manual. */
export function writeScript(dist: string, { file = 'msp.js', attributes = 'type="module"' } = {}): string {
  return `<script ${attributes} src="${dist}/${file}"></script>`;
}

export interface PageParts {
  readonly head?: string;
  readonly widgets?: string;
  readonly script?: string;
  /** Stands after the widgets. */
  readonly end?: string;
  readonly html?: string;
}

/** An ordinary page with content of its own, a field that may be in use, and our widgets. */
export function writePage(at: Addresses, parts: PageParts = {}): string {
  const { head = '', widgets = writeWidgets(), script = writeScript(at.dist), end = '', html = 'lang="en"' } = parts;
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A host</title>
${head}
${script}
</head>
<body>
<h1>A host</h1>
<p>Text of the host. <label>Search this site <input id="field"></label></p>
<main>${widgets}</main>
<p><a href="#field" id="link">A link of the host</a></p>
${end}
</body>
</html>`;
}

/** A host that differs from the ordinary page in parts of its markup. */
export function describeHost(
  name: string,
  parts: PageParts | ((at: Addresses) => PageParts),
  rest: Partial<Host> = {},
): Host {
  return { name, page: (at) => writePage(at, typeof parts === 'function' ? parts(at) : parts), ...rest };
}
