import { createInterface } from 'node:readline';
import { CannotCheckError } from '../cannot-check-error.js';
import { makeShowable } from '../quote.js';
import { describeCandidate } from './describe-candidates.js';
import { describeAnswers } from './find-target.js';
import type { Ask } from './judge-row.js';

/** Where a person can be asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Whether the two are a terminal's, without it as the output says. */
  readonly terminal?: boolean;
}

export interface Interview {
  readonly ask: Ask;
  /** @throws CannotCheckError once the person has pressed Ctrl-C. */
  readonly throwIfStopped: () => void;
  /** Gives the terminal back. */
  readonly close: () => void;
}

/**
 * Asks on a terminal which record a row is about. An empty answer, and the end of the input, leave the row for review; nothing is ever taken for
 * a yes. After `q`, nobody is asked any more.
 */
export function openInterview({ input, output, ...options }: Terminal): Interview {
  const lines = createInterface({ input, output, ...options });
  // Typed ahead, or not yet: a line that nobody waits for is kept.
  const typed: string[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  lines.on('line', (line) => {
    typed.push(line);
    wake();
  });
  // While lines are read, the terminal hands Ctrl-C to us, and it must not be taken for "ask no more".
  let isStopped = false;
  lines.on('SIGINT', () => {
    isStopped = true;
    lines.close();
  });
  const throwIfStopped = () => {
    if (isStopped) throw new CannotCheckError('stopped: nothing was imported.');
  };
  lines.once('close', () => {
    isOver = true;
    wake();
  });
  const read = async (question: string): Promise<string> => {
    output.write(question);
    while (typed.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
    throwIfStopped();
    return (typed.shift() ?? '').trim().toLowerCase();
  };
  let isEnough = false;
  const ask: Ask = async (row, { candidates, remark }, answers) => {
    throwIfStopped();
    if (isEnough || (isOver && typed.length === 0)) return null;
    const [name = ''] = [...describeAnswers(answers).names, row.answers.get('record-id')];
    const choices = candidates.map((candidate, place) => `  ${place + 1}  ${describeCandidate(candidate)}`);
    output.write(
      `\nRow ${row.number}, ${makeShowable(name)}: ${remark.message}.\n${choices.join('\n')}\n  n  none of these: a new partnership\n  s  skip this row\n  q  ask no more\n`,
    );
    for (;;) {
      const answer = await read('Which? (Enter: leave it for review) ');
      const candidate = /^\d+$/.test(answer) ? candidates[Number(answer) - 1] : undefined;
      if (candidate) return candidate.partnership.id;
      if (answer === 'n') return 'new';
      if (answer === 's') return 'skip';
      if (answer === 'q') isEnough = true;
      if (answer === 'q' || answer === '') return null;
      output.write(`Please answer with a number from 1 to ${candidates.length}, n, s or q.\n`);
    }
  };
  return { ask, throwIfStopped, close: () => lines.close() };
}
