/**
 * Fetches what says why an embed does not work, where the page's address asks for it: `?msp-doctor`. Any number of calls fetch it and
 * run it once.
 */
export function callDoctor(): void {
  if (/[?&]msp-doctor\b/.test(location.search)) {
    import('../doctor/run-doctor.js').catch((reason: unknown) => console.error('msp-widgets: msp-doctor', reason));
  }
}
