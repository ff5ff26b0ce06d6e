import { type Child, type Html, html, nothing } from "../html.ts";

/** A line of a page's contents. */
export interface ContentsLine {
  readonly anchor: string;
  readonly number: string | null;
  readonly title: Child;
  /** True for a section that says nothing, so that readers can skip it. */
  readonly isNil: boolean;
}

/**
 * The contents of a long text. On a phone they are a popover behind a button, so that the text begins on
 * the first screens; where there is room they are next to the text. No script is needed.
 */
export function contents(lines: readonly ContentsLine[]): Html {
  if (lines.length < 2) return nothing;
  return html`<nav class="contents" id="_contents-list" popover aria-labelledby="_contents"><h2 id="_contents">Contents</h2>
<ol role="list">${lines.map(row)}</ol></nav>`;
}

/** The button that opens the contents on a phone, for where the text begins. */
export const contentsButton = (lines: readonly ContentsLine[]): Html =>
  lines.length < 2
    ? nothing
    : html`<button type="button" class="contents-button" popovertarget="_contents-list">Contents</button>`;

function row({ anchor, number, title, isNil }: ContentsLine): Html {
  const numbered =
    number === null ? nothing : html`<span class="contents-number">${number}</span> `;
  const link = html`<a href="#${anchor}">${numbered}<span>${title}</span></a>`;
  return isNil
    ? html`<li class="nil">${link} <span class="nil-note">nil</span></li>`
    : html`<li>${link}</li>`;
}
