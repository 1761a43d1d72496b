import type { Position } from '../partnership.js';

/** A city that most readers can place. */
export interface Landmark {
  readonly name: { readonly en: string; readonly cy?: string };
  readonly position: Position;
}

/**
 * Cities to say where an area lies by: spread so that every police force area has one within about 100 km. Positions of their
 * centres to a hundredth of a degree, about a kilometre; a test holds each to the force area that it is in.
 */
export const LANDMARKS: readonly Landmark[] = [
  { name: { en: 'Aberdeen' }, position: [-2.1, 57.15] },
  { name: { en: 'Aberystwyth' }, position: [-4.08, 52.41] },
  { name: { en: 'Bangor' }, position: [-4.13, 53.23] },
  { name: { en: 'Belfast' }, position: [-5.93, 54.6] },
  { name: { en: 'Birmingham' }, position: [-1.9, 52.48] },
  { name: { en: 'Brighton' }, position: [-0.14, 50.83] },
  { name: { en: 'Bristol', cy: 'Bryste' }, position: [-2.59, 51.45] },
  { name: { en: 'Cambridge', cy: 'Caergrawnt' }, position: [0.12, 52.21] },
  { name: { en: 'Canterbury', cy: 'Caergaint' }, position: [1.08, 51.28] },
  { name: { en: 'Cardiff', cy: 'Caerdydd' }, position: [-3.18, 51.48] },
  { name: { en: 'Carlisle', cy: 'Caerliwelydd' }, position: [-2.94, 54.89] },
  { name: { en: 'Chester', cy: 'Caer' }, position: [-2.89, 53.19] },
  { name: { en: 'Edinburgh', cy: 'Caeredin' }, position: [-3.19, 55.95] },
  { name: { en: 'Exeter', cy: 'Caerwysg' }, position: [-3.53, 50.72] },
  { name: { en: 'Glasgow' }, position: [-4.25, 55.86] },
  { name: { en: 'Hull' }, position: [-0.34, 53.74] },
  { name: { en: 'Inverness' }, position: [-4.22, 57.48] },
  { name: { en: 'Leeds' }, position: [-1.55, 53.8] },
  { name: { en: 'Leicester', cy: 'Caerlŷr' }, position: [-1.13, 52.64] },
  { name: { en: 'Lincoln' }, position: [-0.54, 53.23] },
  { name: { en: 'Liverpool', cy: 'Lerpwl' }, position: [-2.98, 53.41] },
  { name: { en: 'London', cy: 'Llundain' }, position: [-0.13, 51.51] },
  { name: { en: 'Manchester', cy: 'Manceinion' }, position: [-2.24, 53.48] },
  { name: { en: 'Newcastle upon Tyne' }, position: [-1.61, 54.97] },
  { name: { en: 'Norwich' }, position: [1.3, 52.63] },
  { name: { en: 'Nottingham' }, position: [-1.15, 52.95] },
  { name: { en: 'Oxford', cy: 'Rhydychen' }, position: [-1.26, 51.75] },
  { name: { en: 'Plymouth' }, position: [-4.14, 50.37] },
  { name: { en: 'Sheffield' }, position: [-1.47, 53.38] },
  { name: { en: 'Southampton' }, position: [-1.4, 50.9] },
  { name: { en: 'Swansea', cy: 'Abertawe' }, position: [-3.94, 51.62] },
  { name: { en: 'York', cy: 'Efrog' }, position: [-1.08, 53.96] },
];
