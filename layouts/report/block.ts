import type { Block, List, ListItem } from "../../src/model/report/body/block.ts";
import { attribute, type Child, type Html, html } from "../html.ts";
import type { Anchoring } from "./anchoring.ts";
import { table } from "./table.ts";
import { type Links, words } from "./words.ts";

/** A block of a report's body; `anchor` is its own anchor, if any. */
export function block(of: Block, anchor: string | null, anchoring: Anchoring, view: Links): Html {
  const id = attribute("id", anchor === null ? null : anchoring.id(anchor));
  switch (of.kind) {
    case "prose":
      return html`<p${id}>${words(of.content, view)}</p>`;
    case "lead-in":
      return anchoring.heading(3, html`${id} class="lead-in"`, words(of.content, view));
    case "list":
      return list(of, id, anchoring, view);
    case "table":
      return table(of, null, anchoring, view);
    case "preformatted":
      return html`<figure class="as-printed"><figcaption data-pagefind-ignore>Laid out as in the council’s file</figcaption>
<pre${id} tabindex="0" role="group" aria-label="Text as laid out in the report">${of.marked === undefined ? of.text : words(of.marked, view)}</pre></figure>`;
  }
}

/** Items keep their printed marks. */
function list({ items }: List, id: Html, anchoring: Anchoring, view: Links): Html {
  if (items.every(({ marker }) => marker === null)) {
    return html`<ul${id}>${items.map((item) => html`<li>${itemBlocks(item, anchoring, view)}</li>`)}</ul>`;
  }
  return html`<ol${id} class="marked" role="list">${items.map((item) => marked(item, anchoring, view))}</ol>`;
}

function marked(item: ListItem, anchoring: Anchoring, view: Links): Html {
  const { marker, anchor } = item;
  const id = attribute("id", anchor === null ? null : anchoring.id(anchor));
  const mark =
    anchor === null
      ? html`<span class="marker">${marker ?? "•"}</span>`
      : html`<a class="marker" href="${anchoring.href(anchor)}" aria-label="Item ${marker ?? "•"}">${marker ?? "•"}</a>`;
  return html`<li${id}>${mark} <div>${itemBlocks(item, anchoring, view)}</div></li>`;
}

/** An item of one line needs no paragraph element. */
function itemBlocks({ blocks }: ListItem, anchoring: Anchoring, view: Links): Child[] {
  const [only] = blocks;
  if (blocks.length === 1 && only?.kind === "prose") return words(only.content, view);
  return blocks.map((each) => block(each, null, anchoring, view));
}
