import type { ComparedWords } from "../../src/text/likeness/word-difference.ts";
import { type Child, type Html, html } from "../html.ts";

/**
 * Words with additions and removals marked for readers on screen, on paper, and with a screen reader. A
 * space at the end of a mark comes after it, and there is always one between a removal and an addition.
 */
export const difference = (words: readonly ComparedWords[]): Html[] =>
  words.map(({ kind, text }, index) => {
    if (kind === "same") return html`${text}`;
    const inner = text.trimEnd();
    const parted = inner !== text || (kind === "removed" && words[index + 1]?.kind === "added");
    return html`${kind === "added" ? inserted(inner) : deleted(inner)}${parted ? " " : ""}`;
  });

/** Added words, announced as well as underlined. */
const inserted = (content: Child): Html =>
  html`<span class="visually-hidden">added: </span><ins>${content}</ins>`;

/** Removed words, announced as well as struck through. */
const deleted = (content: Child): Html =>
  html`<span class="visually-hidden">removed: </span><del>${content}</del>`;
