/** A stylesheet of its own, so that the pages also work where a strict policy forbids styles in them. Without it they still read in order. */
export const PAGE_STYLES = `:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: light-dark(#fff, #141b20); color: light-dark(#17232c, #e9eff2); font: 1.0625rem/1.5 system-ui, Arial, sans-serif; overflow-wrap: anywhere; }
a { color: light-dark(#0a5a66, #7fd0da); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid light-dark(#1a4fd6, #9dbcff); outline-offset: 2px; }
h1 { margin: 1rem 0 0.5rem; font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 2.25rem 0 0.5rem; padding-top: 0.5rem; border-top: 3px solid light-dark(#0a5a66, #7fd0da); font-size: 1.35rem; line-height: 1.25; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.1rem; }
nav ul { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem 1.5rem; margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.6rem 0; }
.help { padding: 0.75rem 1rem; border-inline-start: 4px solid light-dark(#0a5a66, #7fd0da); background: light-dark(#f3f6f7, #1d262c); }
.help a { font-weight: bold; white-space: nowrap; }
.notice { padding: 0.75rem 1rem; background: light-dark(#fdf3dc, #3a2d0f); color: light-dark(#5c3d00, #f5d48f); }
.level, .freshness, small { color: light-dark(#50606c, #a9b8c2); }
.level { margin: 0; }
main > ul { padding-inline-start: 1.1rem; }
main > ul > li { margin: 0.6rem 0; }
dl { margin: 1.5rem 0; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: 0.6rem 0; border-top: 1px solid light-dark(#cbd4da, #3a4852); }
dt { font-weight: bold; }
dd { margin: 0; }
dd ul { margin: 0; padding-inline-start: 1.1rem; }
footer { margin-top: 2.5rem; padding-top: 0.75rem; border-top: 1px solid light-dark(#6f808c, #8b9ba6); font-size: 0.9rem; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
@media print { nav { display: none; } body { max-width: none; padding: 0; font-size: 10.5pt; } dl > div, li { break-inside: avoid; } }
`;
