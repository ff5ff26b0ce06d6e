import { itemMarker, opensList } from "../../../model/report/body/numbering.ts";
import { isParted } from "../../source/line-ends.ts";
import { plain, squeezed } from "../../source/raw-report.ts";
import { bulletOf, isCertain } from "../line-head.ts";
import { itemAfter, type RawItem, rawItem } from "../list-items.ts";
import { opens, type SeenLine } from "../seen-lines.ts";
import { belongs, endsHere } from "./continuation.ts";
import { bulletAt, keptBefore } from "./item-rules.ts";
import { item, type MarkedLine, paragraph, withoutHead } from "./marked-line.ts";
import type { Place } from "./place.ts";

/** "1.1 To", "7. The"; a list may start directly after the number: "2. (a) To". */
export function numberedParagraph({ seen: { line, column }, following, number, changes }: Place) {
  if (!number || number.of === "section") return null;
  const kept = number.bullet ? keptBefore(number.bullet, line, changes) : "";
  const rest = withoutHead(number.bullet?.rest ?? line.text, number.number);
  const at = column + plain(line.text.trimStart()).length - plain(rest).length;
  const bullet = bulletOf(rest);
  if (bullet && isCertain(bullet)) {
    return [paragraph(number.number, kept.trim()), bulletAt(bullet, at, line, changes)];
  }
  const marker = itemMarker(plain(rest));
  const style = marker && opensList(marker);
  if (marker && style && isFollowed(rawItem(marker, style, "", at, 0), following)) {
    const text = squeezed(withoutHead(rest, marker.number));
    return [
      paragraph(number.number, kept.trim()),
      item(rawItem(marker, style, text, at, line.number)),
    ];
  }
  if (number.rest === "") {
    changes.repair(line.number, `the number ${number.number} was on a line of its own`);
  }
  return [paragraph(number.number, kept + squeezed(rest))];
}

/** True if the mark after an item's begins one of the following lines. */
const isFollowed = (first: RawItem, following: readonly SeenLine[]): boolean =>
  following.some(({ words }) => {
    const next = itemMarker(words);
    return next !== null && itemAfter([first], next) !== undefined;
  });

/** Another line of the open paragraph or item. */
export function wordsGoOn({ seen, open, layout, joinsLines, changes }: Place): MarkedLine[] | null {
  const { kind, before, items, last } = open;
  if (kind !== "paragraph" && kind !== "list") return null;
  const { line } = seen;
  const words = squeezed(line.text);
  const place = {
    width: layout.width,
    joinsLines,
    afterGap: opens(seen),
    afterPage: seen.after === "page",
    itemColumn: kind === "list" ? (items.at(-1)?.column ?? 0) : null,
  };
  if (!belongs(before, last?.line ?? null, line, place)) return null;
  if (opens(seen) && before !== "") {
    const cause = seen.after === "page" ? "the end of a page" : "a blank line";
    changes.repair(line.number, `a paragraph that ${cause} had split is whole again`);
  }
  if (last && isParted(before, words)) {
    const word = `${/\S+$/.exec(plain(before))?.[0]}${/^\S+/.exec(plain(words))?.[0]}`;
    changes.join(last.line.number, `the word “${word}”, split at the end of a line, is joined`);
    return [{ as: "goes on", join: "", text: words }];
  }
  const ended = kind === "paragraph" && !opens(seen) && last && endsHere(last.line, line, place);
  return [{ as: "goes on", join: before === "" ? "" : ended ? "\n" : " ", text: words }];
}
