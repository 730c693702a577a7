/** The colours of the marks: the same tokens as the card's and the panel's, for the page's own background. */

/** The two colours of a token written as `--name: light-dark(a, b)`, for a light and a dark page. */
export function tokenColours(css: string, name: string): { light: string; dark: string } {
  const pair = new RegExp(`--${name}:\\s*light-dark\\(\\s*([^,()]+),\\s*([^()]+?)\\s*\\)`).exec(css);
  if (!pair) throw new Error(`The design tokens have no "--${name}: light-dark(...)".`);
  return { light: pair[1]!.trim(), dark: pair[2]!.trim() };
}

/**
 * How much of its colour a tint lays over the page, 0 to 1. Text that has the better contrast of WCAG 2 on its page
 * (7:1) keeps the sufficient one (4.5:1), even where two tints lie on one another.
 */
export const tintShare = { light: 0.14, dark: 0.12 };

/** Below this luminance (0 to 1) a background counts as dark: light text on it has the better contrast. */
const DARK_BELOW = 0.18;

/** Above this luminance text counts as light, and what it stands on as dark. */
const LIGHT_TEXT_ABOVE = 0.5;

/** Whether an opaque colour as `getComputedStyle` gives it ("rgb(18, 18, 18)") is dark; null where it lets light through. */
export function isDark(colour: string): boolean | null {
  const read = readColour(colour);
  return read && read.alpha >= 0.5 ? read.luminance < DARK_BELOW : null;
}

/** The relative luminance (0 to 1) and opacity of a computed colour; null for a notation that no computed colour has. */
function readColour(colour: string): { luminance: number; alpha: number } | null {
  const [, notation, space] = /^(\w+)\((?:([a-z][\w-]*) )?/.exec(colour) ?? [];
  const numbers =
    colour
      .replace(space ?? '', '')
      .match(/-?[\d.]+(e-?\d+)?/g)
      ?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return { luminance: luminance(first / 255, second / 255, third / 255), alpha };
    case 'color':
      return { luminance: luminance(first, second, third), alpha };
    // The first number of these is lightness as it is perceived, of which luminance is about the cube.
    case 'oklab':
    case 'oklch':
      return { luminance: first ** 3, alpha };
    case 'lab':
    case 'lch':
      return { luminance: ((first + 16) / 116) ** 3, alpha };
    default:
      return null;
  }
}

/** Relative luminance of an sRGB colour, as WCAG 2 defines it; channels from 0 to 1. */
export function luminance(...channels: [number, number, number]): number {
  const [red, green, blue] = channels.map(channel =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the text of an element stands on a dark background: the nearest ancestor that has one decides. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const dark = isDark(getComputedStyle(at).backgroundColor);
    if (dark !== null) return dark;
  }
  // On a picture or on the browser's own canvas, light or dark as its colour scheme asks, the text itself tells.
  return (readColour(getComputedStyle(element).color)?.luminance ?? 0) > LIGHT_TEXT_ABOVE;
}
