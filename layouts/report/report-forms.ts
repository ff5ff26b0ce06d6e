import { data, type ReportForm, reportForms } from "../../src/model/addresses/data-addresses.ts";
import { html } from "../html.ts";
import { framePart } from "../parts/frame-part.ts";

const forms: readonly (readonly [ReportForm, string])[] = [
  ["markdown", "Markdown"],
  ["text", "plain text"],
  ["json", "JSON"],
];

/** The report's other formats, with the same file names for every report. */
export const reportFormLinks = framePart(
  (view) =>
    html`<section class="forms" aria-labelledby="_forms"><h2 id="_forms">Download this report</h2>
<p>${forms.map(
      ([form, name], index) =>
        html`${["", ", ", " and "][index] ?? ""}<a href="${reportForms[form]}">${name}</a>`,
    )}. Download <a href="${view.link(data)}">data on all reports</a>.</p></section>`,
);
