import {
  data,
  type ReportForm,
  reportForms,
  reportFormsIn,
} from "../../src/model/addresses/data-addresses.ts";
import { html } from "../html.ts";
import { framePart } from "../parts/frame-part.ts";

const names: Readonly<Record<ReportForm, string>> = {
  markdown: "Markdown",
  text: "plain text",
  json: "JSON",
};

/** The report's other formats, with the same file names for every report. */
export const reportFormLinks = framePart(
  (view) =>
    html`<section class="forms" aria-labelledby="_forms"><h2 id="_forms">Download this report</h2>
<p>${reportFormsIn(view.frame.settings).map(
      (form, index, { length }) =>
        html`${index === 0 ? "" : index === length - 1 ? " and " : ", "}<a href="${reportForms[form]}">${names[form]}</a>`,
    )}. Download <a href="${view.link(data)}">data on all reports</a>.</p></section>`,
);
