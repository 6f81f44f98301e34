/** What a look at the picture says about the room. */
export type Light = 'good' | 'dark' | 'behind';

/** A picture of this size is enough to judge the light, and costs little. */
export const WIDTH = 64;
export const HEIGHT = 48;

/** Below this mean brightness (of 255) hands are hard to read. */
const DARK_MEAN = 60;
/** A window or lamp behind the person: so much of the upper half is blinding. */
const BLINDING = 230;
const BLINDING_SHARE = 0.15;

/** Judges RGBA pixels, row by row from the top. */
export function lightOf(pixels: ArrayLike<number>, width = WIDTH, height = HEIGHT): Light {
  let sum = 0;
  let blinding = 0;
  const upper = width * Math.floor(height / 2);
  const count = width * height;
  for (let at = 0; at < count; at += 1) {
    const brightness = luma(pixels, at * 4);
    sum += brightness;
    if (at < upper && brightness > BLINDING) {
      blinding += 1;
    }
  }
  if (blinding / upper > BLINDING_SHARE) {
    return 'behind';
  }
  return sum / count < DARK_MEAN ? 'dark' : 'good';
}

function luma(pixels: ArrayLike<number>, at: number): number {
  return 0.2126 * (pixels[at] ?? 0) + 0.7152 * (pixels[at + 1] ?? 0) + 0.0722 * (pixels[at + 2] ?? 0);
}
