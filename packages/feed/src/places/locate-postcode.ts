import type { Area, AreaGroup, AreaRegister } from '../areas/area-register.js';
import type { OutcodeIndex } from './outcode-index.js';
import type { Places } from './parse-places.js';
import type { PlaceAnswer, PlaceOption, PostcodeSource } from './place-option.js';
import type { Postcode, PostcodeReading } from './postcode.js';

export interface PostcodeSources {
  readonly register: AreaRegister;
  readonly places: Places;
  /** The operator's own, where there is one. */
  readonly outcodes: OutcodeIndex | null;
}

/** Answers for a postcode with what is known without asking anybody: the operator's index, else its letters. */
export function locatePostcode(reading: PostcodeReading, sources: PostcodeSources): PlaceAnswer {
  if (reading.kind === 'problem') return { ...reading, kind: 'postcode-problem' };
  const { postcode } = reading;
  const { register, places, outcodes } = sources;
  const text = postcode.full ?? postcode.outcode;
  const area = places.postcodeAreas.get(postcode.area);
  if (!area) return { kind: 'postcode-problem', problem: 'unknown-area', text };
  if (area.forces.length === 0) return { kind: 'postcode-problem', problem: 'crown-dependency', text };
  const codes = outcodes?.outcodes.get(postcode.outcode);
  if (codes) return answerFromCodes(postcode, codes, 'outcode-index', register);
  // An index that has neighbours of this outcode and not itself is not merely of another part of the country.
  if (outcodes && hasOutcodesOf(postcode.area, outcodes))
    return { kind: 'postcode-problem', problem: 'not-in-use', text };
  return answerFromCodes(postcode, area.forces, 'postcode-area', register);
}

/** Answers for the letters alone, such as "NG"; null when they are no UK postcode area. */
export function locatePostcodeArea(letters: string, { register, places }: PostcodeSources): PlaceAnswer | null {
  const area = places.postcodeAreas.get(letters);
  if (!area) return null;
  if (area.forces.length === 0) return { kind: 'postcode-problem', problem: 'crown-dependency', text: letters };
  return answerFromAreas('postcode-area', letters, findAreas(area.forces, register), 'postcode-area', register);
}

/** Answers with the areas that somebody who knows has named for a postcode. */
export function answerFromCodes(
  postcode: Postcode,
  codes: readonly string[],
  source: PostcodeSource,
  register: AreaRegister,
): PlaceAnswer {
  const kind = postcode.full === null ? 'outcode' : 'postcode';
  return answerFromAreas(kind, postcode.full ?? postcode.outcode, findAreas(codes, register), source, register);
}

/** Located where all areas are in one police force area, else a choice of those force areas. */
function answerFromAreas(
  kind: 'postcode-area' | 'outcode' | 'postcode',
  text: string,
  found: readonly Area[],
  source: PostcodeSource,
  register: AreaRegister,
): PlaceAnswer {
  const groups = [...groupByForce(keepSmallest(found, register), register)];
  const [first, ...more] = groups;
  if (!first) return { kind: 'unknown' };
  const [force, areas] = first;
  const whole: PlaceOption = {
    id: text,
    kind,
    name: { en: text },
    areas: [...areas, ...more.flatMap(([, others]) => others)],
    within: more.length === 0 ? force : null,
    source,
  };
  if (more.length === 0) return { kind: 'located', option: whole };
  return {
    kind: 'choice',
    of: whole,
    // What to choose from is named by itself, not by the postcode that all of it shares.
    options: groups.map(([force, areas]) => ({
      id: `${text} ${force.code}`,
      kind: force.kind,
      name: force.name,
      areas,
      within: force,
      source,
    })),
  };
}

function findAreas(codes: readonly string[], register: AreaRegister): readonly Area[] {
  return [...new Set(codes.flatMap((code) => register.findArea(code) ?? []))];
}

/** Without areas that contain another of them: beside its councils, a force area adds nothing. */
function keepSmallest(areas: readonly Area[], register: AreaRegister): readonly Area[] {
  const around = new Set(areas.flatMap(({ code }) => register.listContaining(code).slice(1)));
  return areas.filter((area) => !around.has(area));
}

/** In the order in which the forces first come up. Areas wider than a force are left out. */
function groupByForce(areas: readonly Area[], register: AreaRegister): ReadonlyMap<Area, AreaGroup> {
  const groups = new Map<Area, [Area, ...Area[]]>();
  for (const area of areas) {
    const force = register.findContaining(area.code, 'police-force-area');
    if (!force) continue;
    const group = groups.get(force);
    if (group) group.push(area);
    else groups.set(force, [area]);
  }
  return groups;
}

function hasOutcodesOf(area: string, { outcodes }: OutcodeIndex): boolean {
  return [...outcodes.keys()].some((outcode) => outcode.replace(/\d.*/, '') === area);
}
