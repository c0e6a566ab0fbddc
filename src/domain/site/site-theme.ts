/** What a county may colour: the accent, and the series of charts; with `dark-` before it on dark grounds. */
export const THEME_NAMES = /^(?:dark-)?(?:accent|series-[1-6])$/;
export const THEME_COLOUR = /^#[0-9a-f]{6}$/i;

/** The grounds that text and marks stand on (look.md, `styles/tokens.css`). */
const GROUNDS = { light: ["#ffffff", "#f6f6f2"], dark: ["#14171a", "#1d2226"] } as const;

/** Text has at least this contrast to its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The contrast of two colours `#rrggbb`, from 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The least contrast of a colour of a theme to the grounds that it stands on, by its name. */
export function leastContrast(name: string, colour: string): number {
  return Math.min(...GROUNDS[name.startsWith("dark-") ? "dark" : "light"].map((ground) => contrast(colour, ground)));
}

/** The colours of charts on each ground, in their order (look.md, `styles/tokens.css`). */
export const SERIES_COLOURS = {
  light: ["#1c66a8", "#b8481a", "#0f766a", "#74479c", "#806200", "#5b646d"],
  dark: ["#7ab8ec", "#f0966a", "#5fc7b7", "#c3a0e6", "#d8b74a", "#b3bcc5"],
} as const;

/** Colours nearer than this (in the cube of red, green and blue, whose side is 255) pass for one another in thin lines. */
const ALIKE = 70;

type Theme = Readonly<Record<string, string>>;

/**
 * The colours of a county with those that follow from its accent: the first series has it, where the county names no other,
 * and a series that is like it gets the colour of the first.
 */
export function coloursOf(theme: Theme | undefined): Theme {
  const given = theme ?? {};
  return { ...seriesAfter(given, "light"), ...seriesAfter(given, "dark"), ...given };
}

function seriesAfter(given: Theme, ground: keyof typeof SERIES_COLOURS): Theme {
  const before = ground === "dark" ? "dark-" : "";
  const accent = given[`${before}accent`];
  if (accent === undefined || given[`${before}series-1`] !== undefined) return {};
  const usual = SERIES_COLOURS[ground].map((colour, at) => given[`${before}series-${at + 1}`] ?? colour);
  const far = usual.map((colour) => distance(colour, accent));
  const nearest = Math.min(...far);
  const place = far.indexOf(nearest);
  const swapped = place > 0 && nearest < ALIKE ? { [`${before}series-${place + 1}`]: SERIES_COLOURS[ground][0] } : {};
  return { [`${before}series-1`]: accent, ...swapped };
}

function distance(a: string, b: string): number {
  const at = (colour: string, from: number): number => parseInt(colour.slice(from, from + 2), 16);
  return Math.hypot(...[1, 3, 5].map((from) => at(a, from) - at(b, from)));
}

/** A county's colours as styles, after those of the site; empty where it has none. High contrast and large type keep their own. */
export function themeCss(theme: Theme | undefined): string {
  const rules = (dark: boolean): string =>
    Object.entries(coloursOf(theme))
      .filter(([name]) => name.startsWith("dark-") === dark)
      .map(([name, colour]) => `--${name.replace(/^dark-/, "")}:${colour};`)
      .join("");
  const both = (scheme: "light" | "dark", text: string): string =>
    text === ""
      ? ""
      : `@media (prefers-color-scheme:${scheme}){:root:not([data-theme]):not([data-elder]){${text}}}` +
        `:root[data-theme="${scheme}"]:not([data-elder]){${text}}`;
  return both("light", rules(false)) + both("dark", rules(true));
}
