import type { NamesWard } from "../../src/archive/search/naming-ward.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { currentName, type Entry } from "../../src/model/council/register.ts";
import { type Child, html, nothing } from "../html.ts";
import type { View } from "../view.ts";
import { dateText } from "./date.ts";

/** The reports on every ward whose words name one, each with the paragraph that does. */
export function namingWard(entry: Entry, naming: readonly NamesWard[], view: View): Child {
  if (naming.length === 0) return nothing;
  const rows = naming.map(
    ({ report, named }) =>
      html`<li><span class="report-list-lead">${dateText(report.date)}</span> <div><a href="${view.link(addresses.reportAddress(report))}">${report.subject}</a><p>${report.board.printed}</p><p><a href="${view.link(addresses.reportAddress(report))}#${named.anchor}">${placeOf(named)}</a> ${named.words}</p></div></li>
`,
  );
  return html`<section class="naming" aria-labelledby="_naming"><h2 id="_naming">Reports on every ward that name ${currentName(entry)}</h2>
<ol class="report-list" role="list">${rows}</ol></section>`;
}

/** "Table 2", "Paragraph 3.5", or what stands for a paragraph without a number. */
function placeOf({ anchor, number }: NamesWard["named"]): string {
  const table = /^table-(\d+)$/.exec(anchor)?.[1];
  if (table !== undefined) return `Table ${table}`;
  return number === null ? "In the report:" : `Paragraph ${number}`;
}
