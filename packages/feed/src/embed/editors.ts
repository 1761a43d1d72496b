/** The ways to embed, from the one that gives most to the one that asks least of an editor. */
export const RUNGS = ['elements', 'fitting-frame', 'frame', 'address', 'list'] as const;
export type Rung = (typeof RUNGS)[number];

/** What becomes of a snippet: all of it works; something is missing, such as the height; or nothing of ours is shown. */
export type Survival = 'whole' | 'limited' | 'lost';

export const EDITORS = [
  'any',
  'wordpress',
  'wordpress-filtered',
  'elementor',
  'wix',
  'squarespace',
  'squarespace-plain',
  'umbraco',
] as const;
export type Editor = (typeof EDITORS)[number];

/** Which rung works in which editor, as `e2e/editors.test.ts` finds with the editors' public rules. */
export const SURVIVAL: Readonly<Record<Editor, Readonly<Record<Rung, Survival>>>> = {
  any: { elements: 'whole', 'fitting-frame': 'whole', frame: 'whole', address: 'lost', list: 'whole' },
  wordpress: { elements: 'whole', 'fitting-frame': 'whole', frame: 'whole', address: 'limited', list: 'whole' },
  'wordpress-filtered': { elements: 'lost', 'fitting-frame': 'lost', frame: 'lost', address: 'limited', list: 'whole' },
  elementor: { elements: 'whole', 'fitting-frame': 'whole', frame: 'whole', address: 'lost', list: 'whole' },
  wix: {
    elements: 'limited',
    'fitting-frame': 'limited',
    frame: 'limited',
    address: 'limited',
    list: 'limited',
  },
  squarespace: { elements: 'whole', 'fitting-frame': 'whole', frame: 'whole', address: 'lost', list: 'whole' },
  'squarespace-plain': { elements: 'lost', 'fitting-frame': 'lost', frame: 'lost', address: 'lost', list: 'whole' },
  umbraco: { elements: 'lost', 'fitting-frame': 'limited', frame: 'whole', address: 'lost', list: 'whole' },
};

/** The rung for an editor: one that is whole before one that is limited, and the list, which grows old, only where nothing else is left. */
export function chooseRung(editor: Editor): Rung {
  const live = RUNGS.filter((rung) => rung !== 'list');
  const find = (survival: Survival) => live.find((rung) => SURVIVAL[editor][rung] === survival);
  return find('whole') ?? find('limited') ?? 'list';
}
