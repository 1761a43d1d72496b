import type { Finding } from '@msp-widgets/feed/doctor/finding.js';
import { wordFinding } from '@msp-widgets/feed/doctor/word-finding.js';
import { formatCount, type Language } from '../shared/messages.js';
import { doctorPanelMessages } from './doctor-panel-messages.js';
import { DOCTOR_PANEL_STYLES } from './doctor-panel.styles.js';

/** What finds the panel on a page: a second copy of the doctor leaves the first alone. */
export const PANEL_MARK = 'data-msp-doctor';

/**
 * The doctor's findings at the top of the page, in a shadow root of their own. Built by hand: it has to work where templates, and the
 * elements themselves, do not.
 */
export class DoctorPanel {
  readonly #language: Language;
  readonly #host = document.createElement('div');
  readonly #section = create('section', { role: 'region', tabindex: '-1' });
  readonly #status = create('p', { role: 'status' });
  readonly #body = create('div');
  readonly #actions = create('div', { class: 'actions' });

  constructor(language: Language) {
    this.#language = language;
    const { heading, looking, privacy, close } = doctorPanelMessages[language];
    this.#host.setAttribute(PANEL_MARK, '');
    this.#host.lang = language;
    this.#host.dir = 'ltr';
    this.#section.setAttribute('aria-label', heading);
    this.#status.textContent = looking;
    const closeButton = create('button', { type: 'button' }, close);
    closeButton.addEventListener('click', () => this.#host.remove());
    this.#actions.append(closeButton);
    this.#section.append(create('h2', {}, heading), this.#status, this.#body, create('p', {}, privacy), this.#actions);
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(DOCTOR_PANEL_STYLES);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#section);
  }

  /** Puts the panel before everything else on the page. */
  open(): void {
    document.body.prepend(this.#host);
  }

  /** Shows what was found. The status line says how much, so that a screen reader says it too. */
  show(findings: readonly Finding[]): void {
    const messages = doctorPanelMessages[this.#language];
    if (findings.length === 0) {
      this.#status.textContent = messages.nothingFound;
      return;
    }
    const count = formatCount(this.#language, findings.length, messages.finding);
    this.#status.textContent = messages.found(count);
    this.#body.append(this.#createList(findings));
    this.#addText(findings);
  }

  #createList(findings: readonly Finding[]): HTMLElement {
    const list = create('ol', { role: 'list' });
    for (const finding of findings) {
      const { problem, remedy } = wordFinding(finding, this.#language);
      const entry = create('li');
      const { mend } = doctorPanelMessages[this.#language];
      entry.append(create('p', { class: 'problem' }, problem), create('p', {}, `${mend} ${remedy}`));
      list.append(entry);
    }
    return list;
  }

  /** What can be sent to whoever keeps the page or the server. */
  #addText(findings: readonly Finding[]): void {
    const messages = doctorPanelMessages[this.#language];
    const details = create('details');
    const field = create('textarea', { readonly: '', rows: '6', 'aria-label': messages.asText });
    field.value = this.#writeText(findings);
    details.append(create('summary', {}, messages.asText), field);
    const button = create('button', { type: 'button' }, messages.copy);
    button.addEventListener('click', () => void this.#copy(field, details));
    this.#body.append(details);
    this.#actions.prepend(button);
  }

  #writeText(findings: readonly Finding[]): string {
    const { heading, mend } = doctorPanelMessages[this.#language];
    const lines = findings.map((finding, index) => {
      const { problem, remedy } = wordFinding(finding, this.#language);
      return `${index + 1}. ${problem}\n   ${mend} ${remedy}`;
    });
    return [heading, location.href, '', ...lines].join('\n');
  }

  /** A page without https has no clipboard to offer: there the text is selected. */
  async #copy(field: HTMLTextAreaElement, details: HTMLDetailsElement): Promise<void> {
    const messages = doctorPanelMessages[this.#language];
    try {
      await navigator.clipboard.writeText(field.value);
      this.#status.textContent = messages.copied;
    } catch {
      details.open = true;
      field.select();
      this.#status.textContent = messages.selected;
    }
  }
}

function create<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
