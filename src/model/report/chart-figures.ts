import type { MeasureUnit } from "./measured-value.ts";

/** A figure on a chart's axis: "85%", "£1.2m", "2,140", "12 days". */
export function axisFigure(value: number, unit: MeasureUnit): string {
  if (unit === "percentage") return `${figure(value)}%`;
  if (unit === "number") return figure(value);
  if (unit !== "money") return `${figure(value)} ${unit.replace("working ", "")}`;
  const size = Math.abs(value);
  const [scaled, ending] =
    size >= 1e9
      ? [value / 1e9, "bn"]
      : size >= 1e6
        ? [value / 1e6, "m"]
        : size >= 1e4
          ? [value / 1e3, "k"]
          : [value, ""];
  return `${scaled < 0 ? "-" : ""}£${figure(Math.abs(scaled))}${ending}`;
}

/** With commas between thousands and at most two decimals. */
const figure = (value: number): string =>
  (Math.round(value * 100) / 100).toLocaleString("en-GB", { maximumFractionDigits: 2 });
