import { listOutlines, type OutlineLayer } from '@msp-widgets/feed/areas/outlines.js';
import type { FootprintAreas } from '@msp-widgets/feed/formats/footprint-geojson.js';
import type { WordLanguage } from '../words/feed-words.js';
import { reportMessages } from './report-messages.js';
import type { MapView } from './write-coverage.js';

const COUNTRY = { width: 460, height: 640 };
const CITY = { width: 300, height: 240 };

/** The whole country. */
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
