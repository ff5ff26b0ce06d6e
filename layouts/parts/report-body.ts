import { inlineText } from "../../src/model/plain-text.ts";
import type { Paragraph, Section } from "../../src/model/section.ts";
import { attribute, type Child, type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";
import { block } from "./block.ts";
import { words } from "./words.ts";

/** How a body's parts are addressed: on the report's own page, or among others in a meeting's pack. */
export interface Anchoring {
  /** The id of a part in this page; null where the page does not address it. */
  readonly id: (anchor: string) => string | null;
  /** Where the number of a part leads. */
  readonly href: (anchor: string) => string;
  /** A heading `level` steps below the page's title. */
  readonly heading: (level: 2 | 3, attributes: Html, content: Child) => Html;
  /** What is shown with a paragraph once a reader has come to it by its address. */
  readonly note: (paragraph: Paragraph) => Html;
}

/** A body on a page of its own: its parts stand at their own addresses. */
export const ownPage: Anchoring = {
  id: (anchor) => anchor,
  href: (anchor) => `#${anchor}`,
  heading: (level, attributes, content) =>
    level === 2 ? html`<h2${attributes}>${content}</h2>` : html`<h3${attributes}>${content}</h3>`,
  note: () => nothing,
};

/** The sections of a report, their numbers hanging in the margin. */
export function reportBody(sections: readonly Section[], anchoring: Anchoring, view: View): Html {
  return html`<div class="report-body">${sections.map((each) => section(each, anchoring, view))}</div>`;
}

function section(of: Section, anchoring: Anchoring, view: View): Html {
  const id = attribute("id", anchoring.id(of.anchor));
  const number =
    of.number === null
      ? nothing
      : html`<a class="number" href="${anchoring.href(of.anchor)}">${of.number}</a> `;
  const heading =
    inlineText(of.heading) === ""
      ? nothing
      : anchoring.heading(2, id, html`${number}${words(of.heading, view)}`);
  return html`<section class="section">
${heading}
${of.paragraphs.map((each) => paragraph(each, anchoring, view))}</section>
`;
}

/** The number is itself the link to the paragraph. */
function paragraph(of: Paragraph, anchoring: Anchoring, view: View): Html {
  const id = attribute("id", anchoring.id(of.anchor));
  const number =
    of.number === null
      ? nothing
      : html`<a class="number" href="${anchoring.href(of.anchor)}">${of.number}</a>`;
  const blocks = of.blocks.map(({ anchor, block: each }) =>
    block(each, anchor === of.anchor ? null : anchor, anchoring, view),
  );
  return html`<div class="paragraph"${id}>${number}<div class="paragraph-words">${blocks}${anchoring.note(of)}</div></div>
`;
}
