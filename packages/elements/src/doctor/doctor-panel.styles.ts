/** The panel's looks. It takes over nothing of a page that may be what is broken: fonts and colours are the browser's own. */
export const DOCTOR_PANEL_STYLES = `
:host {
  all: initial !important;
  display: block !important;
  color-scheme: light dark !important;
}
section {
  box-sizing: border-box;
  padding: 16px max(16px, (100% - 60em) / 2);
  border-block-end: 4px solid LinkText;
  background: Canvas;
  color: CanvasText;
  font: 16px/1.5 system-ui, sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
h2 {
  margin: 0 0 8px;
  font-size: 1.375em;
  line-height: 1.25;
}
p,
ol {
  margin: 0 0 12px;
}
ol {
  padding-inline-start: 1.5em;
}
li {
  margin-block-end: 8px;
}
li p {
  margin: 0;
}
.problem {
  font-weight: 600;
}
summary {
  min-block-size: 24px;
  margin-block-end: 12px;
  cursor: pointer;
}
textarea {
  display: block;
  box-sizing: border-box;
  inline-size: 100%;
  margin-block-end: 12px;
  padding: 8px;
  font: 0.875em/1.5 ui-monospace, monospace;
}
.actions {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
button {
  min-block-size: 44px;
  padding: 8px 16px;
  border: 1px solid;
  border-radius: 6px;
  background: Canvas;
  color: CanvasText;
  font: inherit;
  font-weight: 600;
  cursor: pointer;
}
:focus-visible {
  outline: 3px solid LinkText;
  outline-offset: 2px;
}
@media print {
  .actions {
    display: none;
  }
}
`;
