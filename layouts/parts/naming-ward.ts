import type { NamesWard } from "../../src/archive/search/naming-ward.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { currentName, type Entry } from "../../src/model/council/register.ts";
import { type Child, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { paragraphLink } from "../inline/paragraph-link.ts";
import { titleWords } from "../inline/title-words.ts";
import type { View } from "../view.ts";

/** The reports on every ward whose words name one, each with the paragraph that does. */
export function namingWard(entry: Entry, naming: readonly NamesWard[], view: View): Child {
  if (naming.length === 0) return nothing;
  const rows = naming.map(
    ({ report, named }) =>
      html`<li><span class="report-list-lead">${dateText(report.date)}</span> <div><a href="${view.link(addresses.reportAddress(report))}">${titleWords(report.subject)}</a><p>${report.board.printed}</p><p>${paragraphLink(`${view.link(addresses.reportAddress(report))}#${named.anchor}`, named)} ${named.words}</p></div></li>
`,
  );
  return html`<section class="naming" aria-labelledby="_naming"><h2 id="_naming">Reports on every ward that name ${currentName(entry)}</h2>
<ol class="report-list" role="list">${rows}</ol></section>`;
}
