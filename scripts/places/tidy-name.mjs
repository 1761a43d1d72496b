/**
 * Writes a place's name as road signs in the UK do: "St Davids" for "Saint Davids" and for "St. Davids"; and without the
 * town after a comma, which the area that the place is in says already, and without what the place once was.
 *
 * @param {string} name as GeoNames has it
 * @returns {string}
 */
export function tidyName(name) {
  return name
    .replace(/,.*| County Borough$/, '')
    .replace(/\b(Saint|St\.) /g, 'St ')
    .trim();
}
