import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';

/** axe has no ES export: its script sets a global. */
declare const axe: { run(target: Element | Document, options: RunOptions): Promise<AxeResults> };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with rule, place and reason for whatever axe finds in an element and its shadow roots. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, passes } = await axe.run(element, { runOnly: TAGS });
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
  expect(faults.join('\n')).to.equal('');
  expect(passes.length, 'axe looked at something').to.be.greaterThan(0);
}
