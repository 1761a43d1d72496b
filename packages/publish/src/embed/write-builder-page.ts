import { writeHostPageStyles } from '../html/host-page-styles.js';
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
const builderPageMessages: Readonly<Record<WordLanguage, BuilderPageWords>> = {
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
    styles: writeHostPageStyles('76rem'),
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
