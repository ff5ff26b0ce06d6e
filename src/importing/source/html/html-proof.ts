import { plain, type RawLine } from "../raw-report.ts";
import { Refusal } from "../refusal.ts";
import type { HtmlNode } from "./html-tree.ts";
import { inlineWords } from "./inline-words.ts";

/**
 * Throws a Refusal if the lines made of a page do not have every letter and figure of it, in order. The page
 * is read once more without regard to its blocks. `counted` is what a browser prints before the items of its
 * lists, which is all that the lines may have in addition.
 */
export function refuseLost(page: readonly HtmlNode[], lines: readonly RawLine[], counted: string) {
  const printed = inlineWords(page, () => {});
  const wanted = signsOf(plain(printed));
  const made = signsOf(
    lines.map(({ text, table }) => plain(`${text}${table?.flat().join("") ?? ""}`)).join(""),
  );
  let at = 0;
  for (const sign of made) if (sign === wanted[at]) at += 1;
  if (at < wanted.length) {
    const near = wanted.slice(Math.max(0, at - 20), at + 20).join("");
    throw new Refusal("words-differ", `could not be read whole: words near “${near}” are lost`);
  }
  if (made.length - wanted.length > signsOf(counted).length) {
    throw new Refusal("words-differ", "could not be read whole: some of its words are there twice");
  }
}

const signsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];
