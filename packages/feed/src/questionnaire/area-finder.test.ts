import { expect } from 'chai';
import { buildQuestionnaire, buildRealAreas } from '../testing/questionnaire-builder.js';
import { AreaFinder } from './area-finder.js';

const finder = new AreaFinder(buildRealAreas(), buildQuestionnaire().areaKinds);

/** The code, the names of several, or the suggestion. */
function find(text: string): string {
  const answer = finder.find(text);
  if (answer.found === 'area') return answer.area.code;
  return answer.found === 'several'
    ? `several: ${answer.names.join(', ')}`
    : `none, ${answer.suggestion ?? 'nothing like it'}`;
}

describe('AreaFinder', () => {
  const AREAS: Readonly<Record<string, string>> = {
    E23000032: 'E23000032',
    'e23000032 Kent': 'E23000032',
    E06000999: 'E06000035',
    Cardiff: 'W06000015',
    caerdydd: 'W06000015',
    'Cyngor Caerdydd': 'W06000015',
    'Cardiff Council': 'W06000015',
    'Heddlu De Cymru': 'W15000003',
    'South Wales Police': 'W15000003',
    'Kent (county)': 'E10000016',
    'Kent (police force area)': 'E23000032',
    'Kent Police': 'E23000032',
    'Kent County Council': 'E10000016',
    Kent: 'several: Kent (police force area), Kent (county)',
    // One extent: the force area, by which the directory is arranged.
    Suffolk: 'E23000026',
    'Suffolk (county)': 'E10000029',
    Medwey: 'none, Medway',
    Atlantis: 'none, nothing like it',
    E07999999: 'none, nothing like it',
  };
  for (const [text, found] of Object.entries(AREAS))
    it(`finds ${found} for "${text}"`, () => expect(find(text)).to.equal(found));
});
