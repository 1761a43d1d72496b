import { createShape } from './create-shape.js';

/** Width and height of a pattern's tile in pixels. */
const TILE = 8;

/**
 * What tells areas apart without colour: lines where none is known, dots where only a national group is. The stylesheet fills
 * shapes with them by id, which counts within one shadow root. They keep their size when the map is enlarged.
 */
export class AreaPatterns {
  readonly definitions = createShape('defs');
  readonly #patterns = [
    createPattern('none', createShape('path', { d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' })),
    createPattern('national', createShape('circle', { cx: '4', cy: '4', r: '1' })),
    createPattern('hidden', createShape('path', { d: 'M0 4H8' })),
  ];

  constructor() {
    this.definitions.append(...this.#patterns);
  }

  /** @param scale pixels for a unit of the shapes */
  setScale(scale: number): void {
    for (const pattern of this.#patterns) pattern.setAttribute('patternTransform', `scale(${1 / scale})`);
  }
}

function createPattern(coverage: string, mark: SVGElement): SVGPatternElement {
  const pattern = createShape('pattern', {
    id: `pattern-${coverage}`,
    patternUnits: 'userSpaceOnUse',
    width: String(TILE),
    height: String(TILE),
  });
  mark.setAttribute('class', `pattern-mark ${coverage}`);
  pattern.append(
    createShape('rect', { width: String(TILE), height: String(TILE), class: `pattern-ground ${coverage}` }),
    mark,
  );
  return pattern;
}
