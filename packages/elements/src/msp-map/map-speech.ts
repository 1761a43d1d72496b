import { hasOwnPartnership } from '@msp-widgets/feed/areas/answer-around.js';
import { answerCoverage, type CoverageAnswer } from '@msp-widgets/feed/areas/answer-coverage.js';
import { nameAreas, type AreaGroup } from '@msp-widgets/feed/areas/area-register.js';
import type { Areas } from '@msp-widgets/feed/areas/parse-areas.js';
import type { Partnership, Position } from '@msp-widgets/feed/partnership.js';
import type { TextLanguages } from '../shared/feed-text.js';
import { formatCount, sharedMessages } from '../shared/messages.js';
import { mapContentMessages } from './map-content-messages.js';
import type { SceneBuilder } from './map-scene.js';
import type { ZoomLimits } from './map-extent.js';
import type { MapStage } from './map-stage.js';
import { ViewStatus } from './view-status.js';

/** What is drawn, and in which language that is said. */
interface SpokenView {
  readonly areas: Areas;
  readonly partnerships: readonly Partnership[];
  readonly scope: string | null;
  readonly languages: TextLanguages;
}

/** What the map says of itself in a live region: never while it is moving, and nothing of moves that nobody made. */
export class MapSpeech {
  /** What is drawn now; null before that. */
  view: SpokenView | null = null;
  readonly #status: ViewStatus;
  readonly #stage: Pick<MapStage, 'isFocused' | 'middleArea'>;
  readonly #scenes: Pick<SceneBuilder, 'namePlace'>;

  constructor(
    findRegion: () => Element | null,
    stage: Pick<MapStage, 'isFocused' | 'middleArea'>,
    scenes: Pick<SceneBuilder, 'namePlace'>,
  ) {
    this.#status = new ViewStatus(findRegion);
    this.#stage = stage;
    this.#scenes = scenes;
  }

  /** After a move: how many partnerships are in view, and where the middle is. */
  tellView(count: number, middle: Position): void {
    this.#tell((view) => `${this.#describeView(count, middle, view)} ${this.#describeMiddle(view)}`.trim());
  }

  /** What Enter would choose. */
  tellMiddle(): void {
    this.#tell((view) => this.#describeMiddle(view));
  }

  /** That Enter has chosen nothing. */
  tellNoArea(): void {
    this.#tell(({ languages }) => mapContentMessages[languages.reader].noneInMiddle);
  }

  /** Who works in an area, in short: the panel has it all. */
  tellAnswer(findArea: (view: SpokenView) => AreaGroup | null): void {
    this.#tell((view) => {
      const area = findArea(view);
      return area ? describeAnswer(answerCoverage(area, view.partnerships, view.areas.register), view) : '';
    });
  }

  /** That the map comes no nearer, or goes no further away. */
  tellLimit(limit: keyof ZoomLimits): void {
    this.#tell(({ languages }) => mapContentMessages[languages.reader].limits[limit]);
  }

  /** What the map shows has changed without a move. */
  forget(): void {
    this.#status.clear();
  }

  stop(): void {
    this.#status.stop();
  }

  #tell(describe: (view: SpokenView) => string): void {
    this.#status.tell(() => (this.view ? describe(this.view) : ''));
  }

  #describeView(count: number, middle: Position, view: SpokenView): string {
    const { reader } = view.languages;
    const messages = mapContentMessages[reader];
    const place = this.#scenes.namePlace(middle, view);
    return count === 0
      ? messages.nowShowsNone(place)
      : messages.nowShows(formatCount(reader, count, sharedMessages[reader].partnership), place);
  }

  /** For whoever is on the map itself: elsewhere Enter does something else. */
  #describeMiddle({ languages }: SpokenView): string {
    const area = this.#stage.isFocused ? this.#stage.middleArea : null;
    return area ? mapContentMessages[languages.reader].enterChooses(area.name) : '';
  }
}

/** "Kent: 3 partnerships.", or that nobody of its own is known. */
function describeAnswer(answer: CoverageAnswer, { languages: { reader } }: SpokenView): string {
  const name = nameAreas(answer.areas, reader);
  if (!hasOwnPartnership(answer)) return `${name}. ${mapContentMessages[reader].noneKnown}`;
  const count = answer.groups.reduce((sum, { covering }) => sum + covering.length, 0);
  return `${name}: ${formatCount(reader, count, sharedMessages[reader].partnership)}.`;
}
