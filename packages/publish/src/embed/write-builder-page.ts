import { html } from '../html/html.js';
import { writeDocument } from '../html/write-document.js';
import { writeHelpLine } from '../html/write-help-line.js';
import type { WordLanguage } from '../words/feed-words.js';

interface BuilderPageWords {
  readonly title: string;
  readonly introduction: string;
  readonly needsScript: string;
}

/** The Welsh awaits a translator's review. */
export const builderPageMessages: Readonly<Record<WordLanguage, BuilderPageWords>> = {
  en: {
    title: 'Put the partnerships on your website',
    introduction: 'Choose what to show, copy the code, and paste it into your page.',
    needsScript: 'The builder needs JavaScript.',
  },
  cy: {
    title: 'Rhowch y partneriaethau ar eich gwefan',
    introduction: 'Dewiswch beth i’w ddangos, copïwch y cod, a gludwch ef i’ch tudalen.',
    needsScript: 'Mae angen JavaScript ar yr adeiladwr.',
  },
};

const STYLES = `
  :root { color-scheme: light dark; }
  body { margin: 0 auto; padding: 1rem; max-width: 76rem; font: 1rem/1.5 system-ui, Arial, sans-serif; overflow-wrap: anywhere; }
  h1 { font-size: 2rem; line-height: 1.15; text-wrap: balance; }
  .help { padding: 0.75rem 1rem; border-inline-start: 4px solid; }
`;

export interface BuilderPage {
  readonly language: WordLanguage;
  /** Addresses as the page names them, so that it works wherever the release is served. */
  readonly script: string;
  readonly feed: string;
  /** The page for frames that has the feed written in. */
  readonly framePage: string;
  /** The partnerships as a plain list; null when there is none. */
  readonly list: string | null;
  /** Value of `integrity` for the script. */
  readonly integrity: string;
}

/** Where others find the code to show the partnerships of a release on their own websites. */
export function writeBuilderPage({ language, script, feed, framePage, list, integrity }: BuilderPage): string {
  const { title, introduction, needsScript } = builderPageMessages[language];
  return writeDocument({
    language,
    title,
    styles: STYLES,
    head: html`<script type="module" src="${script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    body: html`<main>
      <h1>${title}</h1>
      <p>${introduction}</p>
      <msp-embed-builder src="${feed}" page="${framePage}" ${list !== null && html` list="${list}"`}>
        <p>${needsScript}</p>
      </msp-embed-builder>
      ${writeHelpLine(language)}
    </main>`,
  });
}
