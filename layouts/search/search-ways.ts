import type { Example, WaysIn } from "../../src/archive/search/ways-in.ts";
import { search } from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import { reportList } from "../parts/report-list.ts";
import type { View } from "../view.ts";

/** What an empty search offers: what can be asked, the commonest subjects and the newest reports. */
export function searchWays({ examples, newest, subjects }: WaysIn, view: View): Html {
  if (newest.length === 0) return html`<div class="search-ways" hidden></div>`;
  return html`<div class="search-ways" hidden>
<section aria-labelledby="_ask"><h2 id="_ask">What you can ask</h2>
<p>Use your own words. A search also finds what councils call the same thing, and forms of a word.</p>
<ul role="list" class="search-examples">${examples.map(
    ({ kind, words }) =>
      html`<li><a href="${asking(words, view)}"><span class="visually-hidden">Search for </span>${words}</a> <span>${explained[kind]}</span></li>
`,
  )}</ul></section>
${subjects.length === 0 ? nothing : common(subjects, view)}<section aria-labelledby="_newest"><h2 id="_newest">Newest reports</h2>
${reportList(newest, {}, view)}</section>
</div>
`;
}

const common = (subjects: readonly string[], view: View): Html =>
  html`<section aria-labelledby="_common"><h2 id="_common">Common subjects</h2>
<ul role="list" class="in-line search-subjects">${subjects.map(
    (words) => html`<li><a href="${asking(words, view)}">${words}</a></li>
`,
  )}</ul></section>
`;

const asking = (words: string, view: View) =>
  `${view.link(search)}?${new URLSearchParams({ q: words })}`;

const explained: Readonly<Record<Example["kind"], string>> = {
  phrase: "exactly these words",
  period: "reports that cover or name it",
  day: "the meeting of that day, and reports that name it",
  money: "the sum, however it is written: £1.2 million, £1.2m, £1,200,000",
  recommendations: "only what boards were asked to do",
};
