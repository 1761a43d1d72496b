/** Rules for a page of our own around an element, which brings its own looks. @param width how wide the page may become */
export function writeHostPageStyles(width: string): string {
  return `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 1rem; max-width: ${width}; font: 1rem/1.5 system-ui, Arial, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 2rem; line-height: 1.15; text-wrap: balance; }
  .help { padding: 0.75rem 1rem; border-inline-start: 4px solid; }
`;
}
