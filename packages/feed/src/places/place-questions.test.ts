import { expect } from 'chai';
import { answerCoverage } from '../areas/answer-coverage.js';
import type { Areas } from '../areas/parse-areas.js';
import { loadJson } from '../load-json.js';
import type { Feed } from '../partnership.js';
import { EXAMPLE_OUTCODES, NATIONAL_GROUPS, PLACE_QUESTIONS, POSTCODE_PROBLEMS } from '../testing/place-questions.js';
import { loadPublishedAreas, loadPublishedFeed } from '../testing/published-data.js';
import { parseOutcodeIndex } from './outcode-index.js';
import { parsePlaces } from './parse-places.js';
import { createPlaceFinder, type PlaceFinder } from './place-finder.js';
import type { PlaceOption } from './place-option.js';

/** Force areas and partnerships, each in no order that matters. */
interface Coverage {
  readonly forces: readonly string[];
  readonly ids: readonly string[];
}

describe('who covers a place of the published feed', () => {
  let feed: Feed;
  let areas: Areas;
  let finder: PlaceFinder;
  let indexedFinder: PlaceFinder;

  before(async () => {
    feed = await loadPublishedFeed();
    areas = await loadPublishedAreas();
    const places = parsePlaces((await loadJson('/data/places.json')).value);
    const { register } = areas;
    finder = createPlaceFinder({ register, places, outcodes: null });
    indexedFinder = createPlaceFinder({ register, places, outcodes: parseOutcodeIndex(EXAMPLE_OUTCODES) });
  });

  function ask(text: string, indexed: boolean): Coverage[] | string {
    const answer = (indexed ? indexedFinder : finder).understand(text);
    if (answer.kind === 'located') return [describeCoverage(answer.option)];
    return answer.kind === 'choice' ? answer.options.map(describeCoverage) : answer.kind;
  }

  function describeCoverage(option: PlaceOption): Coverage {
    const leaves = option.areas.flatMap(({ code }) => [...areas.register.listLeaves(code)]);
    const forces = leaves.map((leaf) => areas.register.findContaining(leaf, 'police-force-area')?.name.en ?? 'none');
    const { groups } = answerCoverage(option.areas, feed.partnerships, areas.register);
    const ids = groups.flatMap(({ covering }) => covering.map(({ partnership }) => partnership.id));
    return { forces: [...new Set(forces)].sort(), ids: ids.sort() };
  }

  it('is asked at least 80 different questions', () => {
    const questions = PLACE_QUESTIONS.map(({ text, indexed = false }) => `${text} ${indexed}`);
    expect(new Set(questions).size).to.equal(questions.length).and.to.be.at.least(80);
  });

  for (const { text, expected, indexed = false } of PLACE_QUESTIONS) {
    it(`knows the forces and partnerships of "${text}"${indexed ? ', with an outcode index' : ''}`, () => {
      const nation = (forces: readonly string[]): keyof typeof NATIONAL_GROUPS => {
        const force = [...areas.register.areas].find(
          ({ kind, name }) => kind === 'police-force-area' && name.en === forces[0],
        );
        return force?.code[0] as keyof typeof NATIONAL_GROUPS;
      };
      expect(ask(text, indexed)).to.deep.equal(
        expected.map(([forces, ...ids]) => ({
          forces: [...forces].sort(),
          ids: [...ids, ...NATIONAL_GROUPS[nation(forces)]].sort(),
        })),
      );
    });
  }

  for (const [text, problem] of POSTCODE_PROBLEMS) {
    it(`says what is wrong with "${text}"`, () => {
      expect(finder.understand(text)).to.include({ kind: 'postcode-problem', problem });
    });
  }

  it('says that an outcode is not in use when an index has others beside it', () => {
    expect(indexedFinder.understand('NG99 1AA')).to.include({ problem: 'not-in-use' });
    expect(finder.understand('NG99 1AA').kind).to.equal('choice');
  });
});
