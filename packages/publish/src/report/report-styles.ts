/** For A4 and for screens from 320 px. Nothing is told by colour alone. */
export const REPORT_STYLES = `
  :root { color-scheme: light; }
  * { box-sizing: border-box; }
  body { margin: 0 auto; padding: 1rem; max-width: 60rem; background: #fff; color: #17232c; font: 1rem/1.5 system-ui, Arial, sans-serif; overflow-wrap: anywhere; }
  a { color: #0a5a66; }
  :focus-visible { outline: 3px solid #1a4fd6; outline-offset: 2px; }
  h1 { margin: 0.5rem 0; font-size: 2rem; line-height: 1.15; text-wrap: balance; }
  h2 { margin: 3rem 0 0.5rem; padding-top: 0.5rem; border-top: 4px solid #0a5a66; font-size: 1.5rem; line-height: 1.25; }
  h3 { margin: 2rem 0 0.5rem; font-size: 1.15rem; }
  .help a { white-space: nowrap; font-weight: bold; }
  .help { padding: 0.75rem 1rem; border-inline-start: 4px solid #0a5a66; background: #f3f6f7; }
  .caution { padding: 0.25rem 1rem 0.5rem; border: 2px solid #8a5a00; background: #fdf3dc; }
  .caution h2 { margin-top: 0.5rem; padding: 0; border: 0; font-size: 1.2rem; }
  .glance { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0.75rem; margin: 1rem 0; padding: 0; list-style: none; }
  .glance li { padding: 0.75rem 1rem; border: 1px solid #6f808c; border-radius: 6px; }
  .glance b { display: block; font-size: 2rem; line-height: 1.1; }
  .figure { display: flex; flex-wrap: wrap; gap: 1.5rem 2rem; align-items: flex-start; margin: 1rem 0 1.5rem; }
  .drawing { flex: 1 1 26rem; min-width: 0; }
  .figure .table { flex: 1 1 16rem; }
  .drawing svg { display: block; max-width: 100%; height: auto; }
  .maps { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-end; }
  .view { flex: 1 1 20rem; max-width: 29rem; min-width: 0; }
  .view + .view { flex: 0 1 19rem; }
  .view-title { margin: 0.25rem 0 0; font-size: 0.9rem; text-align: center; }
  .fills { position: absolute; }
  .swatch { vertical-align: middle; }
  .table { overflow-x: auto; min-width: 0; }
  table { width: 100%; border-collapse: collapse; font-size: 0.925rem; }
  caption { padding: 0 0 0.35rem; font-weight: bold; text-align: start; }
  th, td { padding: 0.3rem 0.6rem; border-bottom: 1px solid #cbd4da; text-align: start; vertical-align: top; overflow-wrap: normal; }
  thead th { border-bottom: 2px solid #17232c; }
  tbody th { font-weight: normal; }
  .number { width: 1%; white-space: nowrap; text-align: end; font-variant-numeric: tabular-nums; }
  .names { margin: 0; padding: 0; list-style: none; }
  .muted { color: #50606c; }
  nav ul { columns: 18rem; padding-inline-start: 1.25rem; }
  footer { margin-top: 3rem; border-top: 1px solid #6f808c; font-size: 0.9rem; }
  @media (max-width: 36rem) { .bars { display: none; } }
  @media (forced-colors: active) { .drawing svg, .swatch { forced-color-adjust: none; background: #fff; color: #17232c; } }
  @page { size: A4; margin: 16mm 15mm; }
  @media print {
    body { padding: 0; max-width: none; font-size: 10pt; }
    nav { display: none; }
    a { color: inherit; text-decoration: none; }
    h1 { font-size: 20pt; }
    h2 { margin-top: 8mm; font-size: 14pt; break-after: avoid; }
    h3 { break-after: avoid; }
    h2 + p { break-after: avoid; }
    .figure { flex-wrap: nowrap; break-inside: avoid; }
    .figure .table { flex: 1 1 44%; }
    .drawing { flex: 1 1 56%; }
    table { font-size: 8.5pt; }
    th, td { padding: 0.5mm 1.5mm; }
    section > p { break-inside: avoid; }
    .table { overflow: visible; }
    thead { display: table-header-group; }
    tr, .glance li, .caution { break-inside: avoid; }
    .glance { grid-template-columns: repeat(3, 1fr); }
  }
`;
