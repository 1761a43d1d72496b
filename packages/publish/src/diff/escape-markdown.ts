/** A stranger's text as Markdown that shows just this text: no link, image, emphasis or HTML of its own. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
      // Only where it would be read as a character reference, so that "Devon & Cornwall" stays as it is.
      .replaceAll(/&(?=#?\w+;)/g, '\\&')
      // Addresses are made into links by themselves by many readers of Markdown.
      .replaceAll('://', '\\://')
      .replaceAll(/\bwww\./gi, (start) => `${start.slice(0, -1)}\\.`)
      // Marks of headings, lists and quotations count at the start only.
      .replace(/^(\d+)(?=[.)])/, '$1\\')
      .replace(/^[#+-]/, '\\$&')
  );
}
