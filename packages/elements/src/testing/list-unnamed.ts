/** Parts that stand in a line of text: what is beside them belongs to the line, whose own part leads to it. */
const IN_A_LINE = new Set(['link', 'mark', 'tag', 'reason', 'badge', 'facet-count', 'practice-partnership']);

const SHAPES = 'path, circle, rect, line, text';

/**
 * What can be seen in an element's own shadow root, and what no part leads to: neither its own nor that of a piece of text that it is in.
 * @returns a short description of each
 */
export function listUnnamed(element: Element): string[] {
  const nodes = [...(element.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>('*') ?? [])];
  return nodes
    .filter((node) => paints(node) && !isNamed(node))
    .map((node) => `<${node.localName} class="${node.getAttribute('class') ?? ''}"> ${node.textContent.trim()}`);
}

/** Every part name in an element's own shadow root. */
export function listParts(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((node) => [...node.part]);
}

function isNamed(node: Element): boolean {
  if (node.part.length > 0) return true;
  const named = node.closest('[part]');
  if (!named) return false;
  return [...named.querySelectorAll('[part]')].every(({ part }) => [...part].every((name) => IN_A_LINE.has(name)));
}

/** Whether a node shows something of its own: words, an edge, a ground, or a shape. */
function paints(node: Element): boolean {
  // What is clipped away is for screen readers; what a list of options looks like is the browser's.
  if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || node.closest('option, defs'))
    return false;
  const style = getComputedStyle(node);
  if (style.clipPath !== 'none') return false;
  return hasWords(node) || hasEdge(style) || hasGround(style) || (node.matches(SHAPES) && isDrawn(style));
}

function hasWords({ childNodes }: Element): boolean {
  return [...childNodes].some((child) => child instanceof Text && child.data.trim() !== '');
}

function hasEdge(style: CSSStyleDeclaration): boolean {
  return ['top', 'right', 'bottom', 'left'].some(
    (side) =>
      style.getPropertyValue(`border-${side}-width`) !== '0px' &&
      !isTransparent(style.getPropertyValue(`border-${side}-color`)),
  );
}

function hasGround({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return !isTransparent(backgroundColor) || backgroundImage !== 'none';
}

function isDrawn({ fill, stroke }: CSSStyleDeclaration): boolean {
  return fill !== 'none' || stroke !== 'none';
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /[,/] ?0\)$/.test(colour);
}
