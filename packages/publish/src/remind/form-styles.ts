/** For screens from 320 px, and for A4. */
export const FORM_STYLES = `
  :root { color-scheme: light; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #17232c; font: 1rem/1.5 system-ui, Arial, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 1.75rem; line-height: 1.2; text-wrap: balance; }
  h2 { margin: 2rem 0 0.5rem; font-size: 1.3rem; }
  .box { padding: 0.25rem 1.25rem 0.75rem; border: 3px solid #0a5a66; border-radius: 6px; background: #f0f7f8; }
  .box h2 { margin-top: 0.75rem; }
  .draft { padding: 0.5rem 0.75rem; border: 2px solid #8a5a00; background: #fdf3dc; }
  .question { margin: 1rem 0; padding: 0; border: 0; min-width: 0; }
  .question > label, legend { display: block; padding: 0; font-weight: bold; }
  .question p { margin: 0.25rem 0; }
  fieldset p { display: flex; gap: 0.5rem; align-items: flex-start; }
  .help { color: #50606c; font-size: 0.9rem; }
  input:not([type='radio']), select, textarea { width: 100%; min-height: 44px; padding: 0.5rem; border: 1px solid #50606c; border-radius: 4px; background: #fff; color: inherit; font: inherit; }
  input[type='date'] { max-width: 14rem; }
  input[type='radio'] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.15rem 0 0; }
  button { min-height: 44px; padding: 0.5rem 1.5rem; border: 0; border-radius: 4px; background: #0a5a66; color: #fff; font: inherit; font-weight: bold; cursor: pointer; }
  summary { margin-top: 2rem; padding: 0.5rem 0; font-weight: bold; cursor: pointer; }
  :focus-visible { outline: 3px solid #1a4fd6; outline-offset: 2px; }
  p.help a { font-weight: bold; }
  @page { size: A4; margin: 16mm; }
  @media print { button { display: none; } .question { break-inside: avoid; } }
`;
