import type { Area, AreaKind, AreaRegister } from '@msp-widgets/feed/areas/area-register.js';
import { listOutlines, type OutlineLayer } from '@msp-widgets/feed/areas/outlines.js';
import type { FootprintAreas } from '@msp-widgets/feed/formats/footprint-geojson.js';
import type { WordLanguage } from '../words/feed-words.js';
import { reportMessages } from './report-messages.js';
import type { MapView } from './write-coverage.js';

const COUNTRY = { width: 460, height: 640 };
const CITY = { width: 300, height: 240 };

/** Counties and the councils that are in none: together they are the whole country, each place once. */
const COUNCIL_KINDS: readonly AreaKind[] = [
  'county',
  'unitary',
  'metropolitan-district',
  'london-borough',
  'council-area',
  'local-government-district',
];

export function listForces(register: AreaRegister, language: WordLanguage): readonly Area[] {
  return listAreasOf(['police-force-area'], register, language);
}

export function listCouncils(register: AreaRegister, language: WordLanguage): readonly Area[] {
  return listAreasOf(COUNCIL_KINDS, register, language);
}

/** In the order of the alphabet. */
function listAreasOf(kinds: readonly AreaKind[], register: AreaRegister, language: WordLanguage): readonly Area[] {
  const nameOf = ({ name }: Area) => (language === 'cy' && name.cy !== undefined ? name.cy : name.en);
  const { compare } = new Intl.Collator(language);
  return [...register.areas]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => compare(nameOf(a), nameOf(b)) || compare(a.code, b.code));
}

export function listForceViews(areas: FootprintAreas): readonly MapView[] {
  return [{ title: null, outlines: listLayer('pfa', areas), neighbours: listLayer('nbr', areas), size: COUNTRY }];
}

/** The whole country, and London once more, where boroughs are too small to tell apart. */
export function listCouncilViews(areas: FootprintAreas, language: WordLanguage): readonly MapView[] {
  const outlines = listLayer('utla', areas);
  const boroughs = outlines.filter(({ id }) => areas.register.findArea(String(id))?.kind === 'london-borough');
  return [
    { title: null, outlines, neighbours: listLayer('nbr', areas), size: COUNTRY },
    { title: reportMessages[language].london, outlines: boroughs, neighbours: [], size: CITY },
  ];
}

function listLayer(layer: OutlineLayer, { topologies }: FootprintAreas) {
  return topologies.flatMap((topology) => listOutlines(topology, layer));
}
