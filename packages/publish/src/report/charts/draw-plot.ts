import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { trustMarkup, type Html } from '../../html/html.js';

export interface DrawingOptions extends PlotOptions {
  /** What the drawing is to a reader who does not see it, in short. The figures are in the table beside it. */
  readonly name: string;
}

/** As much of an SVG element as we touch: this package is compiled without the DOM. */
interface DrawnElement {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  querySelectorAll(selector: string): Iterable<DrawnElement>;
  remove(): void;
  toString(): string;
}

/**
 * Draws with Observable Plot into a document that is no browser's: the one door to both libraries. The library escapes what it writes.
 * @returns an image in SVG, with its name
 */
export function drawPlot({ name, ...options }: DrawingOptions): Html {
  const { document } = parseHTML('<!doctype html><html><body></body></html>') as unknown as {
    readonly document: object;
  };
  const surroundings: object = { document, className: 'chart' };
  const drawing = plot({ ...options, ...surroundings }) as unknown as DrawnElement;
  // The library names its marks in English; within an image nobody hears names, and on a group they are not allowed.
  for (const part of drawing.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const path of drawing.querySelectorAll('path')) shortenPath(path);
  return trustMarkup(drawing.toString());
}

/** A tenth of a pixel is as fine as paper shows, and saves a third of the bytes. */
function shortenPath(path: DrawnElement): void {
  const shape = path.getAttribute('d') ?? '';
  path.setAttribute(
    'd',
    shape.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
  );
}
