import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Partnership } from '@msp-widgets/feed/partnership.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';
import { renderPanelResult, type PanelResultView } from './render-panel-result.js';

/** Partnerships whose markers lie on each other, however near the map comes. */
export interface MarkerGroup {
  /** The first of them. */
  readonly partnerships: readonly Partnership[];
  /** How many there are in all. */
  readonly count: number;
}

export interface MarkerGroupView extends PanelResultView {
  readonly group: MarkerGroup;
  readonly headingLevel: number;
}

/** The partnerships of one place on the map, as a list in its panel. */
export function renderGroup({ group, languages, headingLevel, onChoose }: MarkerGroupView): TemplateResult {
  const { reader } = languages;
  const messages = mapContentMessages[reader];
  const { partnership } = sharedMessages[reader];
  const rest = group.count - group.partnerships.length;
  return html`<p class="panel-title" part="panel-title" role="heading" aria-level=${headingLevel + 1}>
      ${messages.onePlace(formatCount(reader, group.count, partnership))}
    </p>
    <ul>
      ${repeat(
        group.partnerships,
        ({ id }) => id,
        (member) => renderPanelResult(member, { languages, onChoose }),
      )}
    </ul>
    ${rest > 0 ? html`<p part="panel-hint">${messages.more(formatCount(reader, rest, partnership))}</p>` : nothing}`;
}
