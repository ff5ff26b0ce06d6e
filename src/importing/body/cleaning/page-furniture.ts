import { isCut } from "../../source/line-ends.ts";
import { indentOf, isBlank, plain, type RawLine } from "../../source/raw-report.ts";
import { Changes } from "../../source/repairs.ts";
import type { Cleaned } from "./cleaned.ts";

/**
 * Removes what belongs to the page and not to the report: page numbers, and lines that run along the top or
 * bottom. Each is listed. A number is a page's if it stands alone, continues a sequence through the report,
 * and is not the next paragraph's number. A running line is one that most pages have.
 */
export function withoutPageFurniture(lines: readonly RawLine[]): Cleaned {
  const changes = new Changes();
  const printed = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  const numbers = pageNumbers(lines, printed);
  const leftOut = new Map<number, string>();
  for (const [index, words] of numbers)
    leftOut.set(index, `the page number “${words}” was left out`);
  for (const index of runningLines(lines, printed, numbers)) {
    leftOut.set(index, `“${words(lines[index])}”, which runs from page to page, was left out`);
  }
  let opensPage = false;
  const left = lines.map((line, index) => {
    const note = leftOut.get(index);
    opensPage ||= line.opensPage;
    if (note !== undefined) {
      changes.remove(line.number, line.text.trim(), note);
      opensPage = true;
      return { ...line, text: "", opensPage: false };
    }
    if (isBlank(line)) return { ...line, opensPage: false };
    const opened = { ...line, opensPage };
    opensPage = false;
    return opened;
  });
  return { lines: left, changes };
}

const words = (line: RawLine | undefined) => plain(line?.text ?? "").trim();

const pageNumber =
  /^(?:page\s*(?:\|\s*)?(\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?|-\s*(\d{1,3})\s*-|(\d{1,3}))$/i;

/** Lines that contain only a page number, by index. */
function pageNumbers(
  lines: readonly RawLine[],
  printed: readonly number[],
): ReadonlyMap<number, string> {
  const lone = printed.flatMap((index, place) => {
    const match = pageNumber.exec(words(lines[index]));
    if (!match) return [];
    const value = Number(match[1] ?? match[2] ?? match[3]);
    const { text = "", opensPage: atHead = false } = lines[index] ?? {};
    const atFoot = opensPage(lines, printed, place + 1) || opensPage(lines, printed, place + 2);
    const aside = /^\s{16,}/.test(text);
    // The first page's number may be the only one in a short report.
    const first = value === 1 && aside && words(lines[index - 1]) === "";
    const [above, below] = [printed[place - 1] ?? -1, printed[place + 1] ?? -1];
    // A number that interrupts a sentence is not part of its words.
    const parts = aside && isCut(words(lines[above]), words(lines[below]), false);
    const sure = match[3] === undefined || first || parts;
    const edge = aside || atFoot ? "foot" : atHead ? "head" : null;
    return [{ index, value, sure, edge, column: indentOf(text) }];
  });
  // Numbers alone on their lines in the middle of pages belong to paragraphs, and so do similar ones at the
  // edges.
  const paragraphs = lone.filter(({ edge, sure }) => edge === null && !sure);
  const isParagraph = (column: number) =>
    paragraphs.filter((one) => one.column === column).length >= 2;
  const kept = lone.filter(({ value, sure, edge, column }, place) => {
    if (sure || edge === null || (edge === "head" && isParagraph(column))) return sure;
    const before = lone.findLast((one, at) => at < place && one.edge === edge);
    const next = lone.find((one, at) => at > place && one.edge === edge);
    return before?.value === value - 1 || next?.value === value + 1;
  });
  return new Map(kept.map(({ index }) => [index, words(lines[index])]));
}

/** True if the printed line at an index is the first of a page, or no later line is. */
function opensPage(lines: readonly RawLine[], printed: readonly number[], place: number): boolean {
  const index = printed[place];
  return index === undefined || lines[index]?.opensPage === true;
}

/** Lines next to page numbers or at the edges of pages that at least three in five pages share. */
function runningLines(
  lines: readonly RawLine[],
  printed: readonly number[],
  numbers: ReadonlyMap<number, string>,
): number[] {
  const edges = new Map<string, Set<number>>();
  let pages = 1;
  const add = (index: number | undefined) => {
    if (index === undefined || numbers.has(index)) return;
    const key = words(lines[index]).replace(/\d+/g, "0");
    if (key.length < 3 || key.length > 120 || /^0\.|^\(?\w\)|(?<!\s)\s{2,}\S.*\s{2,}\S/.test(key))
      return;
    edges.set(key, (edges.get(key) ?? new Set()).add(index));
  };
  printed.forEach((index, place) => {
    const opens = place > 0 && lines[index]?.opensPage === true;
    if (opens) {
      pages += 1;
      for (const near of [-2, -1, 0, 1]) add(printed[place + near]);
    } else if (numbers.has(index)) {
      for (const near of [-1, 1]) add(printed[place + near]);
    }
  });
  if (Math.max(pages, numbers.size) < 2) return [];
  for (const near of [-2, -1]) add(printed.at(near));
  for (const near of [0, 1]) add(printed[near]);
  const breaks = Math.max(pages, numbers.size);
  return [...edges.values()].flatMap((places) =>
    places.size >= 2 && places.size >= breaks * 0.6 ? [...places] : [],
  );
}
