import { anchorsOfParagraph } from "../../src/model/addresses/former-anchors.ts";
import type { Block } from "../../src/model/report/body/block.ts";
import { inlineText, printedText } from "../../src/model/report/body/plain-text.ts";
import type { Paragraph, Section } from "../../src/model/report/body/section.ts";
import { isNilReturn } from "../../src/model/report/nil-return.ts";
import { isInCapitals } from "../../src/text/capitals.ts";
import { attribute, type Child, type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";
import type { Anchoring } from "./anchoring.ts";
import { block } from "./block.ts";
import { table } from "./table.ts";
import { words } from "./words.ts";

/** The sections of a report, with their numbers in the margin. */
export function reportBody(sections: readonly Section[], anchoring: Anchoring, view: View): Html {
  return html`<div class="report-body">${sections.map((each) => section(each, anchoring, view))}</div>`;
}

function section(of: Section, anchoring: Anchoring, view: View): Html {
  const text = printedText(of.heading);
  const capitals = isInCapitals(text) ? html` class="capitals"` : nothing;
  const attributes = html`${attribute("id", anchoring.id(of.anchor))}${capitals}`;
  const number =
    of.number === null
      ? nothing
      : html`<a class="number" href="${anchoring.href(of.anchor)}" aria-label="Section ${of.number}">${of.number}</a> `;
  const heading =
    text === ""
      ? nothing
      : anchoring.heading(2, attributes, html`${number}${words(of.heading, view)}`);
  return html`<section class="section${isNilReturn(of) ? " nil" : ""}">
${formerIds(() => [of.anchor], anchoring)}${heading}
${of.paragraphs.map((each) => paragraph(each, anchoring, view))}</section>
`;
}

/** The number itself is the link to the paragraph. */
function paragraph(of: Paragraph, anchoring: Anchoring, view: View): Html {
  const id = attribute("id", anchoring.id(of.anchor));
  const number =
    of.number === null
      ? nothing
      : html`<a class="number" href="${anchoring.href(of.anchor)}" aria-label="Paragraph ${of.number}">${of.number}</a>`;
  const blocks = of.blocks.map(({ anchor, block: each }, index) => {
    const own = anchor === of.anchor ? null : anchor;
    return each.kind === "table"
      ? table(each, titleOf(of.blocks[index - 1]?.block), anchoring, view)
      : block(each, own, anchoring, view);
  });
  const since = attribute("data-since", anchoring.since?.(of) ?? null);
  return html`<div class="paragraph"${id}${since}>${formerIds(() => anchorsOfParagraph(of), anchoring)}${number}<div class="paragraph-words">${blocks}${anchoring.mark?.(of) ?? nothing}</div></div>
`;
}

/** A line that names the table below it, as councils print one: "Table 1: Measures, Quarter 2". */
function titleOf(before: Block | undefined): string | null {
  if (before?.kind !== "prose" && before?.kind !== "lead-in") return null;
  const text = inlineText(before.content);
  return before.kind === "lead-in" || /^(?:table|figure|appendix|annex)\b/i.test(text)
    ? text
    : null;
}

/** The targets of old citations of a renumbered part, with and without JavaScript. */
const formerIds = (anchors: () => readonly string[], { former }: Anchoring): Child =>
  former === null
    ? nothing
    : anchors()
        .flatMap(former)
        .map((id) => html`<span class="former-anchor" id="${id}"></span>`);
