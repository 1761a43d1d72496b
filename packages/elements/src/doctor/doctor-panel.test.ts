import { expect } from 'chai';
import type { Finding } from '@msp-widgets/feed/doctor/finding.js';
import { DoctorPanel, PANEL_MARK } from './doctor-panel.js';

const FINDINGS: readonly Finding[] = [
  { code: 'feed-missing', tag: 'msp-map' },
  { code: 'partnership-unknown', id: '<b>bold</b>', address: 'https://example.org/feed.json' },
];

function openPanel(findings: readonly Finding[] | null): ShadowRoot {
  const panel = new DoctorPanel('en');
  panel.open();
  if (findings) panel.show(findings);
  const root = document.querySelector(`[${PANEL_MARK}]`)?.shadowRoot;
  if (!root) throw new Error('There is no panel.');
  return root;
}

function pressButton(root: ShadowRoot, name: string): void {
  [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click();
}

describe('the panel of the doctor', () => {
  afterEach(() => document.querySelector(`[${PANEL_MARK}]`)?.remove());

  it('is the first thing on the page, and says what it is at', () => {
    const root = openPanel(null);
    expect(document.body.firstElementChild).to.equal(root.host);
    expect(root.querySelector('[role=status]')?.textContent).to.equal('Looking at this page…');
  });

  it('counts what was found, and shows names from the page as text', () => {
    const root = openPanel(FINDINGS);
    expect(root.querySelector('[role=status]')?.textContent).to.equal('Found 2 things to mend.');
    expect(root.querySelectorAll('li').length).to.equal(2);
    expect(root.querySelector('ol')?.textContent).to.contain('the id "<b>bold</b>"');
    expect(root.querySelector('b')).to.equal(null);
  });

  it('says plainly that nothing was found', () => {
    const root = openPanel([]);
    expect(root.querySelector('[role=status]')?.textContent).to.match(/^Nothing found/);
    expect(root.querySelector('ol, textarea')).to.equal(null);
  });

  it('selects the text where the page may not use the clipboard', async () => {
    const root = openPanel(FINDINGS);
    const status = root.querySelector('[role=status]');
    const said = new Promise<string | null>((resolve) => {
      if (!status) return;
      new MutationObserver(() => resolve(status.textContent)).observe(status, { childList: true });
    });
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      pressButton(root, 'Copy as text');
      expect(await said).to.match(/^The text is selected/);
      const field = root.querySelector('textarea');
      expect(field?.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field?.value);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('goes when it is closed', () => {
    pressButton(openPanel(FINDINGS), 'Close');
    expect(document.querySelector(`[${PANEL_MARK}]`)).to.equal(null);
  });
});
