import type { AreaKind } from './area-register.js';

/** What an area is, to stand after its name in a sentence: for the elements and for the pages. Welsh awaits a translator's review, except for the terms that `data/README.md` marks as confirmed. */
export const areaKindWords: Readonly<Record<'en' | 'cy', Readonly<Record<AreaKind, string>>>> = {
  en: {
    country: 'country',
    nation: 'nation',
    region: 'region',
    'police-force-area': 'police force area',
    county: 'county',
    unitary: 'council',
    'metropolitan-district': 'council',
    'london-borough': 'London borough',
    district: 'district',
    'council-area': 'council',
    'local-government-district': 'council',
  },
  cy: {
    country: 'gwlad',
    nation: 'cenedl',
    region: 'rhanbarth',
    'police-force-area': 'ardal heddlu',
    county: 'sir',
    unitary: 'cyngor',
    'metropolitan-district': 'cyngor',
    'london-borough': 'bwrdeistref Llundain',
    district: 'dosbarth',
    'council-area': 'cyngor',
    'local-government-district': 'cyngor',
  },
};
