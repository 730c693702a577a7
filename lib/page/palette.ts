/** The colours of the marks: the same tokens as the card's and the panel's, for the page's own background. */

/** The two colours of a token written as `--name: light-dark(a, b)`, for a light and a dark page. */
export function tokenColours(css: string, name: string): { light: string; dark: string } {
  const pair = new RegExp(`--${name}:\\s*light-dark\\(\\s*([^,()]+),\\s*([^()]+?)\\s*\\)`).exec(css);
  if (!pair) throw new Error(`The design tokens have no "--${name}: light-dark(...)".`);
  return { light: pair[1]!.trim(), dark: pair[2]!.trim() };
}

/** Below this luminance (0 to 1) a background counts as dark: light text on it has the better contrast. */
const DARK_BELOW = 0.18;

/** Whether an opaque colour as `getComputedStyle` gives it ("rgb(18, 18, 18)") is dark; null where it lets light through. */
export function isDark(colour: string): boolean | null {
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 255, green = 255, blue = 255, alpha = 1] = parts;
  if (!/^rgba?\(/.test(colour) || alpha < 0.5) return null;
  return luminance(red, green, blue) < DARK_BELOW;
}

/** Relative luminance of an sRGB colour, as WCAG 2 defines it. */
function luminance(...channels: [number, number, number]): number {
  const [red, green, blue] = channels.map(channel => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the text of an element stands on a dark background: the nearest ancestor that has one decides. */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const dark = isDark(getComputedStyle(at).backgroundColor);
    if (dark !== null) return dark;
  }
  // A page without any background of its own is painted on the browser's canvas, which follows its colour scheme.
  const scheme = getComputedStyle(element).colorScheme;
  return (
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
  );
}
