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
  const mixed = parts.map((part) => Math.round(part * scale + (255 - part * scale) * white));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const channels = (colour: string) =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
