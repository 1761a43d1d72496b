import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Color from 'colorjs.io';
import { COLOUR_PAIRS, MUTE_COLOURS } from './colour-pairs.mjs';
import { readStyles, readTokens, resolveTokens } from './design-tokens.mjs';

const tokens = readTokens(readStyles());

for (const side of ['light', 'dark']) {
  test(`every two default colours that meet on a ${side} page are far enough apart`, () => {
    const tooClose = listTooClose(resolveTokens(tokens, side));
    assert.deepEqual(tooClose, []);
  });
}

for (const theme of ['govuk-like', 'nhs-like', 'charity', 'dark']) {
  test(`every two colours that meet in the ${theme} theme are far enough apart`, () => {
    const css = readFileSync(new URL(`../../demo/themes/${theme}.css`, import.meta.url), 'utf8');
    const set = new Map([...css.matchAll(/(--msp-[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
    assert(set.size > 20, 'the theme is read at all');
    assert.deepEqual(listTooClose(resolveTokens(tokens, theme === 'dark' ? 'dark' : 'light', set)), []);
  });
}

test('colours that are too close are found', () => {
  const [found] = listTooClose(resolveTokens(tokens, 'light', new Map([['--msp-muted', '#8a97a0']])));
  assert.match(found, /^--msp-muted #8a97a0 on --msp-surface #fff: [23]\.\d+, not 4\.5$/);
});

test('every colour is among those that are looked at, or says nothing', () => {
  const light = resolveTokens(tokens, 'light');
  const colours = [...light.keys()].filter((name) => isColour(light.get(name)) || MUTE_COLOURS.includes(name));
  const named = new Set([...COLOUR_PAIRS.flatMap(({ drawn, ground }) => [drawn, ground]), ...MUTE_COLOURS]);
  assert(colours.length > 30, 'the colours are read at all');
  assert.deepEqual([...named].sort(), colours.sort());
});

/** @param {Map<string, string>} values colours by the names of their variables */
function listTooClose(values) {
  return COLOUR_PAIRS.flatMap(({ drawn, ground, least }) => {
    const contrast = new Color(values.get(drawn)).contrastWCAG21(new Color(values.get(ground)));
    const sides = `${drawn} ${values.get(drawn)} on ${ground} ${values.get(ground)}`;
    return contrast >= least ? [] : [`${sides}: ${contrast.toFixed(2)}, not ${least}`];
  });
}

function isColour(value) {
  return Color.try(value) !== null;
}
