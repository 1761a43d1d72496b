import type { Violation } from '@msp-widgets/feed/doctor/page-facts.js';

/** Reads what Chromium kept of what a policy refused before anybody asked. */
interface KeptReport {
  readonly body: { readonly effectiveDirective?: string; readonly blockedURL?: string } | null;
}

/** Notes what the page's content security policy refuses, from before it was made where the browser remembers that. */
export class ViolationWatch {
  readonly #found: Violation[] = [];
  readonly #onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) =>
    this.#found.push({ directive: effectiveDirective, address: blockedURI });
  #observer: ReportingObserver | null = null;

  /** Everything refused so far. */
  get found(): readonly Violation[] {
    for (const report of this.#observer?.takeRecords() ?? []) this.#keep(report as unknown as KeptReport);
    return this.#found;
  }

  start(): void {
    document.addEventListener('securitypolicyviolation', this.#onViolation);
    if (typeof ReportingObserver === 'undefined') return;
    this.#observer = new ReportingObserver(
      (reports) => reports.forEach((report) => this.#keep(report as unknown as KeptReport)),
      { buffered: true, types: ['csp-violation'] },
    );
    this.#observer.observe();
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#onViolation);
    this.#observer?.disconnect();
  }

  #keep({ body }: KeptReport): void {
    if (body?.effectiveDirective && body.blockedURL) {
      this.#found.push({ directive: body.effectiveDirective, address: body.blockedURL });
    }
  }
}
