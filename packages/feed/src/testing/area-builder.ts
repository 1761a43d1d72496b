import type { Area } from '../areas/area-register.js';

/**
 * A made-up country: two nations; in the first a region with two forces and a county of two districts; a force in the
 * second. Codes begin as real ones do.
 */
export function buildAreas(): Area[] {
  return [
    { code: 'K1', kind: 'country', name: { en: 'Example Kingdom' }, parents: [] },
    { code: 'E1', kind: 'nation', name: { en: 'First Nation' }, parents: ['K1'] },
    { code: 'W1', kind: 'nation', name: { en: 'Second Nation', cy: 'Yr Ail Genedl' }, parents: ['K1'] },
    { code: 'E1-region', kind: 'region', name: { en: 'Example Region' }, parents: ['E1'] },
    { code: 'E1-north', kind: 'police-force-area', name: { en: 'North Force' }, parents: ['E1-region'] },
    { code: 'E1-south', kind: 'police-force-area', name: { en: 'South Force' }, parents: ['E1-region'] },
    { code: 'W1-force', kind: 'police-force-area', name: { en: 'Second Force' }, parents: ['W1'] },
    { code: 'E1-county', kind: 'county', name: { en: 'Exampleshire' }, parents: ['E1-north', 'E1-region'] },
    { code: 'E1-hill', kind: 'district', name: { en: 'Hill' }, parents: ['E1-county'] },
    { code: 'E1-dale', kind: 'district', name: { en: 'Dale' }, parents: ['E1-county'] },
    {
      code: 'E1-city',
      kind: 'unitary',
      name: { en: 'Example City' },
      parents: ['E1-north', 'E1-region'],
      formerCodes: ['E1-old-city', 'E1-old-suburb'],
    },
    { code: 'E1-port', kind: 'unitary', name: { en: 'Port' }, parents: ['E1-south', 'E1-region'] },
    { code: 'W1-isle', kind: 'unitary', name: { en: 'Isle', cy: 'Ynys' }, parents: ['W1-force', 'W1'] },
    { code: 'W1-vale', kind: 'unitary', name: { en: 'Vale', cy: 'Y Fro' }, parents: ['W1-force', 'W1'] },
  ];
}
