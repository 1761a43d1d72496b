import { createInterface } from 'node:readline/promises';
import { makeShowable } from '../validate/quote.js';
import { describeCandidate } from './describe-candidates.js';
import { describeAnswers } from './find-target.js';
import type { Ask } from './judge-row.js';

/** Where a person can be asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

export interface Interview {
  readonly ask: Ask;
  /** Gives the terminal back. */
  readonly close: () => void;
}

/**
 * Asks on a terminal which record a row is about. An empty answer, and the end of the input, leave the row for review; nothing is ever taken for
 * a yes. After `q`, nobody is asked any more.
 */
export function openInterview({ input, output }: Terminal): Interview {
  const lines = createInterface({ input, output });
  let isOver = false;
  lines.once('close', () => (isOver = true));
  const read = async (question: string): Promise<string> => {
    if (isOver) return '';
    const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
    return (await Promise.race([lines.question(question), ended])).trim().toLowerCase();
  };
  const ask: Ask = async (row, { candidates, remark }, answers) => {
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
      if (answer === 'q') lines.close();
      if (answer === 'q' || answer === '') return null;
      output.write(`Please answer with a number from 1 to ${candidates.length}, n, s or q.\n`);
    }
  };
  return { ask, close: () => lines.close() };
}
