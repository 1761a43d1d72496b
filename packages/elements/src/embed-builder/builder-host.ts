import type { EmbedOptions } from '@msp-widgets/feed/embed/embed-options.js';
import type { Language } from '../shared/messages.js';
import type { BuilderSources } from './load-builder-sources.js';

/** The builder as its pieces see it. */
export interface BuilderHost {
  readonly options: EmbedOptions;
  readonly sources: BuilderSources;
  /** Language of the builder itself, which need not be that of what is embedded. */
  readonly speech: Language;
  /** Takes over a choice: the preview, the code and the address follow. */
  readonly choose: (changed: Partial<EmbedOptions>) => void;
  /** Says something to everybody, also to those who do not see it. */
  readonly announce: (words: string) => void;
  readonly requestUpdate: () => void;
}
