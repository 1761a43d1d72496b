import { expect } from 'chai';
import { guessSector } from './guess-sector.js';

describe('guessSector', () => {
  const SECTORS: Readonly<Record<string, string | null>> = {
    'Kent Police': 'police',
    'Heddlu De Cymru': 'police',
    'Police and Crime Commissioner for Kent': 'police-and-crime-commissioner',
    'Cyngor Caerdydd': 'local-authority',
    'Essex County Fire and Rescue Service': 'fire-and-rescue',
    'NHS Kent and Medway': 'health',
    'Prifysgol Abertawe': 'academia',
    'Example Shelter': null,
  };
  for (const [name, sector] of Object.entries(SECTORS)) {
    it(`takes ${name} for ${sector ?? 'no sector'}`, () => expect(guessSector(name, () => true)).to.equal(sector));
  }

  it('answers only with sectors that the feed has', () =>
    expect(guessSector('Kent Police', () => false)).to.equal(null));
});
