/** The absolute address of what an attribute names, as a link on the same page would have it. What is no address stays as it is, and fails to load. */
export function resolveOnPage(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
