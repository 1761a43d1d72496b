/**
 * What people put before a place when they ask a question rather than name it, in English and in Welsh. Caught alone is the Welsh "in",
 * which changes the first letters of the name after it.
 */
const QUESTION =
  /^(?:(?:who|what|which partnerships?) (?:covers?|works? in|is (?:in|responsible for))|partnerships? (?:in|for|near)|in|near|(?:my )?postcode(?: is)?|pwy sy.?n cwmpasu|ger|(?:(?:pwy sy.?n gweithio|partneriaeth(?:au)?) )?(yng?|ym))\s+/i;

/** What "yn" makes of first letters: "yng Nghaerdydd", "ym Mhowys". The longer beginnings come first. */
const NASAL_MUTATIONS: readonly (readonly [changed: RegExp, own: string])[] = [
  [/^ngh/i, 'C'],
  [/^ng/i, 'G'],
  [/^mh/i, 'P'],
  [/^nh/i, 'T'],
  [/^m/i, 'B'],
  [/^n/i, 'D'],
];

/** Whoever asks what is near "me" has not said where that is, and does not mean the postcodes that begin so. */
const READER = /^me$/i;

/** What a text may say as the name of a place or a postcode, likeliest first: itself, and what a question asks about. */
export function listReadings(text: string): readonly string[] {
  const whole = text.trim().replace(/[\s?]+$/, '');
  const [question, welshIn] = QUESTION.exec(whole) ?? [];
  const asked = whole.slice(question?.length);
  if (question === undefined || READER.test(asked)) return [whole];
  return welshIn === undefined ? [whole, asked] : [whole, asked, undoMutation(asked)];
}

function undoMutation(name: string): string {
  const mutation = NASAL_MUTATIONS.find(([changed]) => changed.test(name));
  return mutation ? name.replace(...mutation) : name;
}
