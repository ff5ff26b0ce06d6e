import { childAt, childrenOf, isOn, valueAt, type XmlElement } from "../package/xml.ts";

/** One level of a list (ECMA-376 part 1, 17.9.6, `w:lvl`). */
export interface Level {
  readonly start: number;
  /** By its ST_NumberFormat name; "custom:001" for a format written out in `w:format`. */
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  /** True if all its numbers are decimal: `w:isLgl`. */
  readonly plainFigures: boolean;
  /** The level, counted from 1, after which it restarts; 0 for never, null for any level above it. */
  readonly restartsAfter: number | null;
  /** True if nothing separates the number from the words: `w:suff`. */
  readonly touches: boolean;
  /** The paragraph style that takes this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs refer to it (17.9.15, `w:num`). */
export interface Numbering {
  /** Its counter: lists with the same `w:abstractNum` continue one another. */
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where its levels restart, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of `numbering.xml`, including those that take their levels from a list style (17.9.21). */
export function readNumberings(
  root: XmlElement | undefined,
  styles: XmlElement | undefined,
): ReadonlyMap<string, Numbering> {
  const nums = new Map(
    childrenOf(root, "w:num").map((num) => [num.attributes["w:numId"] ?? "", num]),
  );
  const abstracts = new Map(
    childrenOf(root, "w:abstractNum").map((one) => [one.attributes["w:abstractNumId"] ?? "", one]),
  );
  const listStyles = new Map(
    childrenOf(styles, "w:style").map((style) => [
      style.attributes["w:styleId"] ?? "",
      valueAt(style, "w:pPr", "w:numPr", "w:numId"),
    ]),
  );
  /** The id of the definition that has the levels, following at most as many links as there are definitions. */
  const resolved = (id: string, links = abstracts.size): string => {
    const link = valueAt(abstracts.get(id), "w:numStyleLink");
    if (link === undefined || links === 0) return id;
    const byStyle = valueAt(nums.get(listStyles.get(link) ?? ""), "w:abstractNumId");
    const byName = [...abstracts].find(([, one]) => valueAt(one, "w:styleLink") === link)?.[0];
    const next = byStyle !== undefined && byStyle !== id ? byStyle : byName;
    return next === undefined ? id : resolved(next, links - 1);
  };
  return new Map(
    [...nums].map(([id, num]): [string, Numbering] => {
      const abstract = resolved(valueAt(num, "w:abstractNumId") ?? "");
      const levels = new Map(childrenOf(abstracts.get(abstract), "w:lvl").map(readLevel));
      const restarts = new Map<number, number>();
      for (const override of childrenOf(num, "w:lvlOverride")) {
        const at = Number(override.attributes["w:ilvl"] ?? 0);
        const level = childAt(override, "w:lvl");
        if (level) levels.set(at, readLevel(level)[1]);
        const start = valueAt(override, "w:startOverride");
        if (start !== undefined) restarts.set(at, Number(start));
      }
      return [id, { abstract, levels, restarts }];
    }),
  );
}

function readLevel(level: XmlElement): [number, Level] {
  const restart = valueAt(level, "w:lvlRestart");
  return [
    Number(level.attributes["w:ilvl"] ?? 0),
    {
      start: Number(valueAt(level, "w:start") ?? 0),
      format: numberFormat(level),
      text: valueAt(level, "w:lvlText") ?? "",
      plainFigures: isOn(level, "w:isLgl"),
      restartsAfter: restart === undefined ? null : Number(restart),
      touches: valueAt(level, "w:suff") === "nothing",
      style: valueAt(level, "w:pStyle"),
    },
  ];
}

/** A format that is written out, "001, 002", is inside a choice that older programs ignore. */
function numberFormat(level: XmlElement): string {
  const choice = childAt(level, "mc:AlternateContent", "mc:Choice");
  const format = childAt(choice, "w:numFmt") ?? childAt(level, "w:numFmt");
  const name = format?.attributes["w:val"] ?? "decimal";
  return name === "custom" ? `custom:${format?.attributes["w:format"] ?? "1"}` : name;
}
