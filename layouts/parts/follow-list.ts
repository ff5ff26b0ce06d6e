import type { Followed } from "../../src/archive/following/followed.ts";
import { servedType } from "../../src/formats/serving/served-types.ts";
import type { Address } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** Pages with the feeds and calendars that follow them, in columns if the names are short. */
export function followList(
  all: readonly Omit<Followed, "hasEnded">[],
  columns: "one" | "two",
  view: View,
): Html {
  return html`<ul class="follow-list${columns === "two" ? " in-two" : ""}" role="list">${all.map(
    ({ name, page, feed, calendar }) =>
      html`<li><a href="${view.link(page)}">${name}</a> <span>${link("Feed", feed, name, view)}${calendar === null ? nothing : html` · ${link("Calendar", calendar, name, view)}`}</span></li>
`,
  )}</ul>`;
}

/** The links look the same; a screen reader, which may read one without its row, also says what it follows. */
const link = (word: string, to: Address, of: string, view: View): Html =>
  html`<a href="${view.link(to)}" type="${servedType(to)}">${word}<span class="visually-hidden">: ${of}</span></a>`;
