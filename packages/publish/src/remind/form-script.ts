/**
 * Saves the form as a file of one row that `msp import` takes. A field that was emptied says so, because an empty cell leaves a record as it is.
 * Sends nothing and keeps nothing. Written as a browser runs it: it becomes part of a page that is opened from a disk.
 */
export const FORM_SCRIPT = `
(() => {
  const form = document.querySelector('form');
  const day = form.elements.namedItem('answered-on');
  const now = new Date();
  const pad = (number) => String(number).padStart(2, '0');
  day.value = now.getFullYear() + '-' + pad(now.getMonth() + 1) + '-' + pad(now.getDate());
  const quote = (text) => '"' + (/^[=+\\-@\\t\\r\\n]/.test(text) ? "'" : '') + text.replaceAll('"', '""') + '"';
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const names = [...new Set([...form.elements].map(({ name }) => name).filter(Boolean))];
    const cells = names.map((name) => {
      const field = form.elements.namedItem(name);
      const value = field.value.trim();
      const recorded = field.dataset?.recorded ?? '';
      return value === '' && recorded !== '' ? '[remove]' : value;
    });
    const text = '\\uFEFF' + [names, cells].map((row) => row.map(quote).join(',')).join('\\r\\n') + '\\r\\n';
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = form.dataset.file;
    link.click();
    const saved = document.querySelector('[data-saved]');
    saved.textContent = saved.dataset.saved;
  });
})();
`;
