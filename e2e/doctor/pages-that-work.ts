/** Pages on which nothing is wrong, so that the doctor has nothing to say. */
import { integrity } from '../built-files.js';
import { LIST, listFrom, MAP, scriptFrom, writePage, type BrokenPage } from './broken-page.js';

export const PAGES_THAT_WORK: readonly BrokenPage[] = [
  {
    name: 'the snippet of the manual',
    html: () =>
      writePage({
        script: scriptFrom('dist/msp.js', `integrity="${integrity['msp.js'] ?? ''}" crossorigin="anonymous"`),
        elements: `${MAP}${LIST.replace('<msp-directory', '<msp-directory for="map" scope="E23000019"')}`,
      }),
    by: 'address',
    says: () => [],
  },
  {
    name: 'everything on another server',
    html: ({ there }) =>
      writePage({ script: scriptFrom(`${there}/dist/msp.js`), elements: listFrom(`${there}/data/partnerships.json`) }),
    by: 'address',
    says: () => [],
  },
  {
    name: 'the strictest policy',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types msp-widgets",
    },
    html: () => writePage({ elements: MAP + LIST }),
    by: 'address',
    says: () => [],
  },
];
