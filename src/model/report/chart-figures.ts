import type { MeasureUnit } from "./measured-value.ts";

/**
 * The figures on a chart's axis: "85%", "£1.2m", "2,140", "12 days". All have the decimals of the finest; sums of
 * money keep their own, because thousands and millions may be on one axis.
 */
export function axisFigures(
  values: readonly number[],
  unit: MeasureUnit,
): (value: number) => string {
  const decimals = Math.max(...values.map((value) => figure(value).split(".")[1]?.length ?? 0));
  return (value) => axisFigure(value, unit, decimals);
}

function axisFigure(value: number, unit: MeasureUnit, decimals: number): string {
  if (unit === "percentage") return `${figure(value, decimals)}%`;
  if (unit === "number") return figure(value, decimals);
  if (unit !== "money") return `${figure(value, decimals)} ${unit.replace("working ", "")}`;
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
const figure = (value: number, decimals = 0): string =>
  (Math.round(value * 100) / 100).toLocaleString("en-GB", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 2,
  });
