/** What a benchmark is held to: a measured figure, and how low or how high it may be. */

/**
 * @typedef {object} Bar
 * @property {string} label what was measured, in words, with its unit
 * @property {number} value the figure, a median or a ratio of medians of one run
 * @property {number} [most] the figure may be at most this
 * @property {number} [least] the figure must be at least this
 */

/** @param {Bar} bar @returns {boolean} true also for a figure that could not be measured */
export function isMissed({ value, most = Infinity, least = -Infinity }) {
  return !(value <= most && value >= least);
}

/** @param {readonly Bar[]} bars @returns {string} a line for each bar, missed ones marked, and how many were met */
export function formatBars(bars) {
  const width = Math.max(...bars.map(({ label }) => label.length));
  const lines = bars.map((bar) => {
    const limit = [
      bar.most === undefined ? '' : `at most ${bar.most}`,
      bar.least === undefined ? '' : `at least ${bar.least}`,
    ];
    const figure = formatFigure(bar.value).padStart(9);
    return `${isMissed(bar) ? 'MISSED' : 'met   '}  ${bar.label.padEnd(width)} ${figure}  ${limit.filter(Boolean).join(', ')}`;
  });
  return [...lines, `${bars.filter((bar) => !isMissed(bar)).length} of ${bars.length} bars met`].join('\n');
}

/** @param {number} value @returns {string} three significant digits, whole numbers as they are */
export function formatFigure(value) {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(3)));
}
