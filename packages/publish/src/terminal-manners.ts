/** How every command behaves at a terminal, and away from one. */
import { styleText } from 'node:util';

export type TerminalStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

export type Environment = Readonly<Record<string, string | undefined>>;

type Colour = 'red' | 'yellow' | 'green';

/** Dresses up words by what they mean, or leaves them as they are. */
export type Paint<Tone extends string> = (tone: Tone, text: string) => string;

/** Colours are for terminals alone, and for nobody who has set NO_COLOR (no-color.org). */
export function makePaint<Tone extends string>(
  colours: Readonly<Record<Tone, Colour>>,
  stream: TerminalStream,
  env: Environment,
): Paint<Tone> {
  if (!stream.isTTY || env['NO_COLOR'] || env['TERM'] === 'dumb') return (_, text) => text;
  // We have looked at the stream ourselves: it need not be the process's own.
  return (tone, text) => styleText(colours[tone], text, { validateStream: false });
}

/** One line that says how far a long work has come. */
export interface ProgressLine {
  /** Shows this in place of what it showed before. */
  readonly show: (text: string) => void;
  /** Takes the line away; nothing when there is none. */
  readonly clear: () => void;
}

/** Progress is for terminals alone: in a file or a pipe it would be noise. */
export function makeProgressLine(stream: TerminalStream): ProgressLine {
  let isShown = false;
  return {
    show: (text) => {
      if (!stream.isTTY) return;
      stream.write(`\r${text}\u001b[K`);
      isShown = true;
    },
    clear: () => {
      if (isShown) stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
