/** Which folder may import from which, as in docs/architecture.md. Checked by `import-x/no-restricted-paths`. */
import path from 'node:path';

const PACKAGES = path.resolve(import.meta.dirname, '../../packages');
const ELEMENTS = `${PACKAGES}/elements/src`;

const MAP = `${ELEMENTS}/msp-map`;
const DIRECTORY = `${ELEMENTS}/msp-directory`;
const CARD = `${ELEMENTS}/msp-partnership-card`;

const PUBLISH = `${PACKAGES}/publish/src`;
/** What the commands of msp are made of, each for itself. */
const COMMANDS = [
  'areas',
  'diff',
  'doctor',
  'embed',
  'export',
  'import',
  'outcodes',
  'pages',
  'release',
  'remind',
  'report',
  'validate',
];

/** The value of `import-x/no-restricted-paths`. */
export const restrictPaths = [
  'error',
  {
    zones: [
      {
        target: `${PACKAGES}/feed`,
        from: [`${PACKAGES}/elements`, `${PACKAGES}/publish`],
        message: 'packages/feed knows no screen and no files: it imports from no other package.',
      },
      {
        target: `${PACKAGES}/publish`,
        from: `${PACKAGES}/elements`,
        message: 'packages/publish is the office side: it imports from packages/feed only.',
      },
      {
        target: `${PACKAGES}/elements`,
        from: `${PACKAGES}/publish`,
        message: 'packages/elements imports from packages/feed only.',
      },
      { target: `${ELEMENTS}/shared`, from: [MAP, DIRECTORY, CARD], message: 'src/shared knows no element.' },
      {
        target: `${ELEMENTS}/doctor`,
        from: [MAP, DIRECTORY, CARD],
        message: 'The doctor has to work where the elements do not: it imports from packages/feed and src/shared only.',
      },
      {
        target: MAP,
        from: DIRECTORY,
        message: 'The directory drives the map through its public attributes and events.',
      },
      {
        target: DIRECTORY,
        from: MAP,
        message: 'The directory drives the map through its public attributes and events.',
      },
      {
        target: ['files', 'html', 'words'].map((folder) => `${PUBLISH}/${folder}`),
        from: COMMANDS.map((command) => `${PUBLISH}/${command}`),
        message: 'What all commands share knows none of them.',
      },
      { target: CARD, from: [MAP, DIRECTORY], message: 'The card stands alone; the map and the directory may use it.' },
    ],
  },
];
