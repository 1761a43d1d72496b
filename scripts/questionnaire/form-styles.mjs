/** For A4 and for screens from 320 px. Nothing is told by colour alone: most forms are printed without. */
export const FORM_STYLES = `
  :root { color-scheme: light; }
  body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: #fff; color: #111; font: 1rem/1.45 Arial, Helvetica, sans-serif; }
  nav ul { display: flex; flex-wrap: wrap; gap: 1.5rem; margin: 0; padding: 0; list-style: none; }
  a { color: #0b4b8f; }
  main > section + section { margin-top: 4rem; border-top: 4px solid #111; }
  body:has(#en:target) #cy, body:has(#cy:target) #en { display: none; }
  main > section:target { margin-top: 0; border-top: 0; }
  h1 { font-size: 1.7rem; line-height: 1.2; }
  h2 { margin: 2.5rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 2px solid #111; font-size: 1.3rem; }
  .draft { padding: 0.5rem 0.75rem; border: 2px solid #111; font-weight: bold; }
  .question { margin: 1.25rem 0 0; padding: 0; border: 0; min-width: 0; }
  .question > label, .question > legend { display: block; padding: 0; font-weight: bold; }
  .required { font-weight: normal; }
  .help { margin: 0.1rem 0 0.35rem; color: #404040; font-size: 0.9rem; }
  input:not([type='radio'], [type='checkbox']), textarea { box-sizing: border-box; width: 100%; padding: 0.4rem; border: 1px solid #595959; border-radius: 0; background: #fff; color: inherit; font: inherit; }
  .short { max-width: 12rem; }
  main > section { scroll-margin-top: 4rem; }
  textarea { resize: vertical; }
  .set { margin: 1.5rem 0 0; padding: 0 1rem 1rem; border: 1px solid #595959; min-width: 0; }
  .set > legend { padding: 0 0.4rem; font-size: 1.1rem; font-weight: bold; }
  .options { margin: 0; padding: 0; list-style: none; }
  .options li { display: flex; gap: 0.5rem; padding: 0.15rem 0; break-inside: avoid; }
  .options.many { columns: 2; column-gap: 2rem; }
  .options input { flex: none; width: 1.1rem; height: 1.1rem; margin: 0.15rem 0 0; }
  :focus-visible { outline: 3px solid #0b4b8f; outline-offset: 2px; }
  @media (max-width: 30rem) { .options.many { columns: 1; } }
  @page { size: A4; margin: 18mm 16mm; }
  @media print {
    body { padding: 0; max-width: none; font-size: 10.5pt; }
    nav { display: none; }
    main > section + section { margin-top: 0; border-top: 0; break-before: page; }
    h2 { break-after: avoid; }
    h2 + p { break-after: avoid; }
    .question:not(:has(.many)) { break-inside: avoid; }
    legend, .help { break-after: avoid; }
    .help { color: #111; }
    input:not([type='radio'], [type='checkbox']) { min-height: 9mm; }
    textarea { resize: none; }
  }
`;
