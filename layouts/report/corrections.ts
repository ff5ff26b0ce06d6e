import type { Paragraph } from "../../src/model/report/body/section.ts";
import type { CorrectedParagraphs } from "../../src/model/report/corrected-paragraphs.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";

const placeOf = (index: number) => `_correction-${index + 1}`;

/** What was corrected since the report was published, each leading to its paragraph. */
export function corrections(report: Report, noted: CorrectedParagraphs): Html {
  if (report.corrections.length === 0) return nothing;
  return html`<section class="notice" aria-labelledby="_corrections"><h2 id="_corrections">Corrected</h2>
<ul>${report.corrections.map(
    ({ date, note }, index) =>
      html`<li id="${placeOf(index)}">${dateText(date)}: ${note}${[...noted].flatMap(
        ([anchor, notes]) =>
          notes.includes(index)
            ? [html` <a href="#${anchor}" class="correction-place">Go to paragraph ${anchor}</a>`]
            : [],
      )}</li>`,
  )}</ul></section>`;
}

/** The mark of a corrected paragraph, which leads to the note. */
export const correctionMark =
  (noted: CorrectedParagraphs) =>
  ({ anchor }: Paragraph): Html => {
    const notes = noted.get(anchor);
    if (notes === undefined) return nothing;
    return html`<p class="correction-mark" data-pagefind-ignore>${notes.map(
      (index, place) =>
        html`${place === 0 ? nothing : " "}<a href="#${placeOf(index)}">${place === 0 ? "Corrected: see the note" : "and another"}</a>`,
    )}</p>`;
  };
