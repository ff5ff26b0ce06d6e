import { fileAddress, reportAddress } from "../../src/model/addresses/addresses.ts";
import { fileSizeLabel, fileType } from "../../src/model/report/attachment-kind.ts";
import type { Block, List, ListItem } from "../../src/model/report/body/block.ts";
import { inlineText } from "../../src/model/report/body/plain-text.ts";
import type { Paragraph, Section } from "../../src/model/report/body/section.ts";
import { isMachineRead, machineReadNote } from "../../src/model/report/machine-read.ts";
import { statedSections } from "../../src/model/report/marks/stated-struck.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { spanning, tableRows } from "../report/table.ts";
import { words } from "../report/words.ts";
import type { View } from "../view.ts";

/**
 * All words of a report as HTML that needs no style sheet, because feed readers do not use ours. The marks
 * of items are words, so that a feed reader's own number is not printed next to "1)". Struck-through words
 * are marked in words too, because a feed reader may drop the line.
 */
export function feedBody(report: Report, view: View): Html {
  const at = view.absolute(reportAddress(report));
  const note = isMachineRead(report)
    ? html`<p>${machineReadNote}: some words may be wrong.</p>
`
    : nothing;
  return html`${note}${statedSections(report.sections).map((each) => section(each, at, view))}${attachments(report, view)}`;
}

function section(of: Section, at: string, view: View): Html {
  const heading =
    inlineText(of.heading) === "" && of.number === null
      ? nothing
      : html`<h2>${numbered(of, at)}${words(of.heading, view)}</h2>
`;
  return html`${heading}${of.paragraphs.map((each) => paragraph(each, at, view))}`;
}

function paragraph(of: Paragraph, at: string, view: View): Html[] {
  return of.blocks.map(({ block: each }, place) =>
    block(each, place === 0 ? numbered(of, at) : nothing, view),
  );
}

/** A number links to its place in the report's own page. */
const numbered = ({ number, anchor }: Paragraph | Section, at: string): Html =>
  number === null ? nothing : html`<a href="${at}#${anchor}">${number}</a> `;

/** A block, and anything before its first word. */
function block(of: Block, before: Html, view: View): Html {
  switch (of.kind) {
    case "prose":
      return html`<p>${before}${words(of.content, view)}</p>
`;
    case "lead-in":
      return html`<h3>${before}${words(of.content, view)}</h3>
`;
    case "list":
      return html`${alone(before)}${list(of, view)}`;
    case "table":
      return html`${alone(before)}<table>${tableRows(of, ({ cell, span, isHead }) => {
        const inner = words(cell.content, view);
        return isHead
          ? html`<th${spanning(span)}>${inner}</th>`
          : html`<td${spanning(span)}>${inner}</td>`;
      })}</table>
`;
    case "preformatted":
      return html`${alone(before)}<pre>${of.text}</pre>
`;
  }
}

const alone = (before: Html): Html => (before === nothing ? nothing : html`<p>${before}</p>`);

/** A list whose items have marks of their own is not an HTML list, which would add bullets. */
function list({ items }: List, view: View): Html {
  if (items.some(({ marker }) => marker !== null)) {
    return html`<div>${items.map((each) => blocks(each, html`${each.marker ?? "•"} `, view))}</div>
`;
  }
  return html`<ul>${items.map((each) => html`<li>${blocks(each, nothing, view)}</li>`)}</ul>
`;
}

const blocks = (item: ListItem, mark: Html, view: View): Html[] =>
  item.blocks.length === 0
    ? [html`<p>${mark}</p>`]
    : item.blocks.map((each, place) => block(each, place === 0 ? mark : nothing, view));

function attachments(report: Report, view: View): Html {
  if (report.attachments.length === 0) return nothing;
  return html`<h2>Attachments</h2>
<ul>${report.attachments.map(
    ({ file, title, size }) =>
      html`<li><a href="${view.absolute(fileAddress(report, { file }))}">${title}</a> (${fileType(file)}, ${fileSizeLabel(size)})</li>`,
  )}</ul>
`;
}
