import { citationAddress, citationFormats } from "../../src/model/addresses/citation-files.ts";
import { type Cited, citation, citedWork } from "../../src/model/report/citation.ts";
import type { Report } from "../../src/model/report/report.ts";
import type { Paragraph } from "../../src/model/report/section.ts";
import { type Html, html, nothing } from "../html.ts";
import type { View } from "../view.ts";

/** A report's citation, to copy and as files for reference managers. */
export function cite(report: Report, of: Cited, view: View): Html {
  const files = citationFormats.map(
    (format) =>
      html`<li><a href="${view.link(citationAddress(report, format))}" download="${of.key}${format.file.slice("citation".length)}">${format.name}</a>, for ${format.readBy}</li>`,
  );
  return html`<section class="cite" aria-labelledby="_cite"><h2 id="_cite">Cite this report</h2>
<p class="citation-text">${citation(of)}</p>
<div class="cite-files"><p>As a file for a reference manager:</p>
<ul>${files}</ul></div></section>`;
}

/** Shown below the paragraph that the address names: a citation without JavaScript. */
export function paragraphCitations(of: Cited): (paragraph: Paragraph) => Html {
  // Escaped once here for all the paragraphs of a report.
  const [work, address] = [html`${citedWork(of)}`, html`${of.address}`];
  return ({ number, anchor }) =>
    number === null
      ? nothing
      : html`<p class="paragraph-citation"><span class="label">Cite this paragraph</span> <span class="citation-text">${work}, paragraph ${number}. ${address}#${anchor}</span></p>`;
}
