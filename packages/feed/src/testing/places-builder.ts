import { AreaRegister } from '../areas/area-register.js';
import { parsePlaces, type Places } from '../places/parse-places.js';
import { buildAreas } from './area-builder.js';

/** The register of the made-up country of `buildAreas`. */
export function buildRegister(): AreaRegister {
  return new AreaRegister(buildAreas());
}

/** A gazetteer of the made-up country, unchecked, so that it can be built wrong. */
export function buildPlacesJson(overrides: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    placesVersion: '1.0',
    edition: '2026-11',
    attribution: 'Place names: made up.',
    areaAliases: { 'E1-city': ['Ex City'] },
    postcodeAreas: {
      N: { name: 'North', forces: ['E1-north'] },
      ME: { name: 'Middle', forces: ['E1-north'] },
      NE: { name: 'North-east', forces: ['E1-north', 'E1-south'] },
      JE: { name: 'Jersey', forces: [], note: 'crown-dependency' },
    },
    places: {
      'E1-city': ['Example City', 'Oldbridge', 'Newton'],
      'E1-hill': ['Newton'],
      'E1-port': ['St Edge'],
      'E1-south': ['Port'],
      'W1-isle': [{ en: 'Newport', cy: 'Casnewydd' }],
      'E1-city E1-port': ['Two Towns'],
    },
    ...overrides,
  };
}

/** The same, checked. */
export function buildPlaces(): Places {
  return parsePlaces(buildPlacesJson());
}
