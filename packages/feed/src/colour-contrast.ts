/**
 * How far two colours stand apart, from 1 (the same) to 21 (black and white), as WCAG 2.2 defines it. Text needs 4.5, edges 3.
 * @param one six hexadecimal digits
 */
export function measureContrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function measureLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
