import { absentAppendices } from "../../src/model/report/appendices.ts";
import type { Report } from "../../src/model/report/report.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";

/**
 * What a reader should know about a report's other papers that its own words do not say: until when the
 * background papers are open, that none are named, and which appendices are not held.
 */
export function reportPapers(report: Report): Html {
  const lines = [...background(report), ...appendices(report)];
  if (lines.length === 0) return nothing;
  return html`<section class="papers" aria-labelledby="_papers"><h2 id="_papers">Other papers</h2>
${lines}</section>`;
}

/** Local Government Act 1972 s.100D. */
function background(report: Report): Html[] {
  const papers = report.facts.backgroundPapers;
  if (papers.kind === "missing")
    return [html`<p>The report does not say whether there are background papers.</p>`];
  if (papers.kind !== "listed") return [];
  const { length } = papers.papers;
  const list = papers.papers.map(({ title, heldAt, inspect }) => {
    const where = [heldAt, inspect].filter((part) => part !== null);
    return html`<li>${title}${where.length === 0 ? "" : `. Held: ${where.join("; ")}`}</li>`;
  });
  const open = html`<p>${length === 1 ? "A background paper is" : "Background papers are"} listed, open to inspection until ${dateText(papers.openUntil)} under section 100D of the Local Government Act 1972.</p>`;
  return papers.from === "front matter" ? [open, html`<ul>${list}</ul>`] : [open];
}

function appendices(report: Report): Html[] {
  return absentAppendices(report).map(
    ({ name, anchor }) =>
      html`<p>${name} is <a href="#${anchor}">mentioned in the report</a>, but the archive does not have it.</p>`,
  );
}
