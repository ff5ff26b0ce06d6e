import {
  attributeOf,
  childAt,
  childrenOf,
  elementsWithin,
  textOf,
  type XmlElement,
} from "../package/xml.ts";

/** A chart's words and numbers (ECMA-376 part 1, 21.2). */
export interface ChartWords {
  readonly title: string;
  /** What its value axis measures. */
  readonly measures: string;
  /** The categories in the first column, and one column for each series; empty if the file has no values. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads a chart's part, with the values that Word last drew. */
export function chartWords(part: XmlElement): ChartWords {
  const chart = childAt(part, "c:chart");
  const area = childAt(chart, "c:plotArea");
  const axis = (...names: readonly string[]) =>
    names.flatMap((name) => childrenOf(area, name).map(titleOf)).filter((words) => words !== "");
  const series = childrenOf(area).flatMap((plot) => childrenOf(plot, "c:ser"));
  const columns = series.map((one) => ({
    name: cached(childAt(one, "c:tx"))[0] ?? "",
    categories: cached(childAt(one, "c:cat") ?? childAt(one, "c:xVal")),
    values: cached(childAt(one, "c:val") ?? childAt(one, "c:yVal")),
  }));
  const categories = columns.find((column) => column.categories.length > 0)?.categories ?? [];
  const height = columns.reduce(
    (most, { values }) => Math.max(most, values.length),
    categories.length,
  );
  const head = [axis("c:catAx", "c:dateAx")[0] ?? "", ...columns.map(({ name }) => name)];
  const body = Array.from({ length: height }, (_, place) => [
    categories[place] ?? String(place + 1),
    ...columns.map(({ values }) => values[place] ?? ""),
  ]);
  return {
    title: titleOf(chart),
    measures: axis("c:valAx").join(", "),
    rows: height === 0 ? [] : [head, ...body],
  };
}

/** The words of a diagram's points (21.4), in file order. */
export const diagramWords = (part: XmlElement): string[] =>
  elementsWithin(part, "dgm:pt")
    .map((point) => elementsWithin(point, "a:t").map(textOf).join("").trim())
    .filter((words) => words !== "");

const titleOf = (element: XmlElement | undefined): string =>
  elementsWithin(childAt(element, "c:title"), "a:t").map(textOf).join("").trim() ||
  cached(childAt(element, "c:title", "c:tx")).join(" ");

/** The points of a cache at their positions, as the chart prints them. */
function cached(element: XmlElement | undefined): string[] {
  const points: string[] = [];
  for (const name of ["c:strCache", "c:numCache", "c:strLit", "c:numLit", "c:lvl"]) {
    for (const cache of elementsWithin(element, name).slice(0, 1)) {
      const format = childrenOf(cache, "c:formatCode").map(textOf)[0] ?? "General";
      const length = Math.min(5000, Number(valueIn(cache, "c:ptCount") ?? 0));
      for (let place = 0; place < length; place += 1) points[place] ??= "";
      for (const point of childrenOf(cache, "c:pt")) {
        const place = Number(attributeOf(point, "idx") ?? points.length);
        const value = childAt(point, "c:v");
        if (value && place < 5000) points[place] = numberAs(textOf(value), format);
      }
    }
    if (points.length > 0) break;
  }
  if (points.length > 0) return points;
  return childrenOf(element, "c:v").map(textOf);
}

const valueIn = (element: XmlElement, name: string) => {
  const found = childAt(element, name);
  return found && attributeOf(found, "val");
};

/** A value in the plain spreadsheet formats "0%" and "#,##0.0"; in any other format, as stored. */
function numberAs(value: string, format: string): string {
  const match = /^("?£"?|£|\[\$£-809\])?(#,##)?0(?:\.(0+))?(%)?$/.exec(format);
  const number = Number(value);
  if (!match || value.trim() === "" || !Number.isFinite(number)) return value;
  const [, pound, thousands, decimals = "", percent] = match;
  const digits = {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: thousands !== undefined,
  };
  const printed = (percent ? number * 100 : number).toLocaleString("en-GB", digits);
  return `${pound ? "£" : ""}${printed}${percent ?? ""}`;
}
