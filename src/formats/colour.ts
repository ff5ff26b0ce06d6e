/** The colours of the page itself, by day and by night; `static/css/tokens.css` holds the same. */
export const paper = { light: "#fdfcfa", dark: "#161614" } as const;

/** The accent colour of a council that sets none. */
export const defaultAccent = "#1d4d3f";

/**
 * The contrast of two colours, from 1 to 21, by the formula of WCAG 2.2.
 * Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 1.4.3, level AA, for text of ordinary size. */
const least = 4.5;

/** The share of the accent in the wash of a lit paragraph; `--wash` in `static/css/tokens.css` is the same. */
const washed = 0.09;

/** The paper under a lit paragraph: the accent, thinned. */
export function wash(accent: string, on: string): string {
  const [from, to] = [channels(on), channels(accent)];
  return coloured(from.map((part, index) => part + ((to[index] ?? 0) - part) * washed));
}

/**
 * What is wrong with an accent colour, by day or by night; null if links in it can be read everywhere. The
 * colour for dark pages is made from it, and is checked in the same way.
 */
export function accentFault(accent: string): string | null {
  const dark = readableOnDark(accent);
  const pairs = [
    [accent, paper.light, "on the light paper"],
    [accent, wash(accent, paper.light), "where a paragraph is lit"],
    [dark, paper.dark, `on the dark paper, as ${dark},`],
    [dark, wash(dark, paper.dark), `where a paragraph is lit on dark paper, as ${dark},`],
  ] as const;
  const [fault] = pairs.flatMap(([colour, on, where]) => {
    const found = contrast(colour, on);
    return found >= least ? [] : [`its contrast ${where} is ${toOneDigit(found)} to 1`];
  });
  return fault === undefined
    ? null
    : `should be darker: ${fault}, and WCAG 1.4.3 asks for ${least} to 1`;
}

/** Rounded down, so that no contrast is called greater than it is. */
const toOneDigit = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

/**
 * A colour made just bright enough to read on the dark paper (WCAG 1.4.3). Its channels first grow in
 * proportion, which keeps the hue; white is mixed in only after that.
 */
export function readableOnDark(colour: string): string {
  const steps = Array.from({ length: 41 }, (_, step) => step / 20);
  const brighter = steps.map((light) => brightened(colour, light));
  return brighter.find((one) => contrast(one, paper.dark) >= 6) ?? "#ffffff";
}

/** `light` is 0 for the colour itself, 1 for the brightest colour of its hue, and 2 for white. */
function brightened(colour: string, light: number): string {
  const parts = channels(colour);
  const full = 255 / Math.max(1, ...parts);
  const scale = 1 + (full - 1) * Math.min(1, light);
  const white = Math.max(0, light - 1);
  return coloured(parts.map((part) => part * scale + (255 - part * scale) * white));
}

const coloured = (parts: readonly number[]) =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string) =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
