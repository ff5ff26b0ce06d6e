import type { Words } from "../../src/text/word-difference.ts";
import { type Child, type Html, html } from "../html.ts";

/**
 * Words with what came and what went marked for the eye, in print and for those who listen. Space
 * at the end of a mark stands after it, and there is always some between what went and what came.
 */
export const difference = (words: readonly Words[]): Html[] =>
  words.map(({ kind, text }, index) => {
    if (kind === "same") return html`${text}`;
    const [, inner = "", space = ""] = /^([\s\S]*?)(\s*)$/.exec(text) ?? [];
    const parted = space !== "" || (kind === "removed" && words[index + 1]?.kind === "added");
    return html`${kind === "added" ? inserted(inner) : deleted(inner)}${parted ? " " : ""}`;
  });

/** What came, said as well as underlined. */
export const inserted = (content: Child): Html =>
  html`<span class="visually-hidden">added: </span><ins>${content}</ins>`;

/** What went, said as well as struck through. */
export const deleted = (content: Child): Html =>
  html`<span class="visually-hidden">removed: </span><del>${content}</del>`;
