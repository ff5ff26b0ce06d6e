import {
  boldOff,
  boldOn,
  italicOff,
  italicOn,
  linkOff,
  linkOn,
  loweredOff,
  loweredOn,
  raisedOff,
  raisedOn,
  struckOff,
  struckOn,
} from "./raw-report.ts";

/**
 * The words of a raw line after its first `count` printed characters; marks open at that point are opened
 * again.
 */
export function markedFrom(text: string, count: number): string {
  const open = new Map<string, string>();
  let left = count;
  let at = 0;
  while (at < text.length) {
    const mark = markAt(text, at);
    if (mark === null && left === 0 && !/\s/.test(text[at] ?? "")) break;
    if (mark === null) left = Math.max(0, left - 1);
    else if (closes.has(mark)) open.delete(closes.get(mark) ?? "");
    else if (left === 0) break;
    else open.set(mark.startsWith(linkOn) ? linkOn : mark, mark);
    at += mark?.length ?? 1;
  }
  return [...open.values()].join("") + text.slice(at);
}

/** The mark at a position, with its address if it is a link; null for a printed character. */
function markAt(text: string, at: number): string | null {
  const form = /\uFDDC[^\uFDDD]*\uFDDD|[\uFDD0-\uFDEF]/y;
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? null;
}

const closes: ReadonlyMap<string, string> = new Map([
  [boldOff, boldOn],
  [italicOff, italicOn],
  [struckOff, struckOn],
  [raisedOff, raisedOn],
  [loweredOff, loweredOn],
  [linkOff, linkOn],
]);

/** A line without bold and italics, which mean nothing in a heading. */
export const withoutEmphasis = (text: string): string => text.replace(/[\uFDD0-\uFDD3]/g, "");

/** Struck-through words of a line, with their marks. */
export const struckWords = new RegExp(`${struckOn}[^${struckOff}]*${struckOff}`, "g");
