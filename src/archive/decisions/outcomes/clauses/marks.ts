import { numberParts } from "../../../../model/report/body/numbering.ts";

const mark = String.raw`\(?(?:(?<![a-z])r\d{1,2}|\d{1,2}(?:\.\d{1,2})?|(?:(?<![a-z])[a-z]|[ivx]{2,4})(?![a-z]))\)?`;

/** A list of recommendations' marks: "1 and 3", "(a) to (c)", "2.1, 2.2 and 2.4". */
export const markList = `${mark}(?:(?:, and |, | and | to | & | ?[-–] ?)${mark}){0,30}(?![\\p{L}\\d])`;

/** A mark prepared for comparison: "(1)" and "1." become "1"; "2.1" stays. */
export const plainMark = (printed: string): string =>
  printed.toLowerCase().replace(/^recommendation (?=\d)|[()[\]\s]|[–—-]$|[.:]$/g, "");

/** "1 to 3 and (5)" → 1, 2, 3, 5; "(a) and (c)" → a, c. */
export function marksIn(text: string): readonly string[] {
  const parts = text.match(new RegExp(`\\bto\\b|\\band\\b|[-–]|${mark}`, "giu")) ?? [];
  const found: string[] = [];
  let isRange = false;
  for (const part of parts) {
    if (/^and$/i.test(part)) continue;
    if (/^(?:to|[-–])$/i.test(part)) {
      isRange = true;
      continue;
    }
    const now = plainMark(part);
    const before = found.at(-1);
    if (isRange && before !== undefined) found.push(...between(before, now));
    found.push(now);
    isRange = false;
  }
  return found;
}

const roman = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

function between(from: string, to: string): readonly string[] {
  const [first, final] = [roman.indexOf(from), roman.indexOf(to)];
  if (first !== -1 && final !== -1) return roman.slice(first + 1, final);
  if (/^[a-z]$/.test(from) && /^[a-z]$/.test(to)) {
    const code = from.charCodeAt(0);
    const count = Math.max(0, to.charCodeAt(0) - code - 1);
    return Array.from({ length: count }, (_, index) => String.fromCharCode(code + index + 1));
  }
  const [start, end] = [numberParts(from), numberParts(to)];
  const last = start.length - 1;
  if (start.length !== end.length || start.slice(0, last).join() !== end.slice(0, last).join())
    return [];
  const [low = 0, high = 0] = [start[last], end[last]];
  return Array.from({ length: Math.max(0, Math.min(high - low - 1, 100)) }, (_, index) =>
    [...start.slice(0, last), low + index + 1].join("."),
  );
}
