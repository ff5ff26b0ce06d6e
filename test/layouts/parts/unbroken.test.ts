import { test } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../../layouts/html.ts";
import { breakable } from "../../../layouts/inline/breakable.ts";
import { titleWords } from "../../../layouts/inline/title-words.ts";

/** A title with what is kept on one line in square brackets. */
const kept = (title: string) =>
  html`${titleWords(title)}`.source
    .replace(/<span class="period">/g, "[")
    .replace(/<\/span>/g, "]");

test("a period, a day or a month in a title is kept on one line", () => {
  for (const title of [
    "Performance Report, [Quarter 3 2025/26]",
    "Budget Monitoring, [Quarter 4 of 2019/20]: Schools",
    "Enforcement, [Quarters 3 and 4 of 2024/25]",
    "Lamps in [Q2 2014-15]",
    "The Flood of [11 June 2018]",
    "Lamps from [April 2024] to [March 2025]",
  ]) {
    assert.is(kept(title.replace(/[[\]]/g, "")), title);
  }
});

test("no other words of a title are kept together, and it is escaped", () => {
  for (const title of ["Statement of Accounts 2013/14", "Kingsway Quarter", "22 Yew Tree Road"]) {
    assert.is(kept(title), title);
  }
  assert.is(kept("Lamps <b> & Kerbs"), "Lamps &lt;b&gt; &amp; Kerbs");
});

test("an address of the web breaks after a slash and one of e-mail after its sign, and nowhere else", () => {
  const broken = (text: string) => html`${breakable(text)}`.source.replaceAll("<wbr>", "|");
  assert.is(broken("https://reports.example/a-b/c/#1.2"), "https://reports.example/|a-b/|c/#1.2");
  assert.is(broken("clerk.office@council.example"), "clerk.office@|council.example");
  assert.is(broken("1 and 2 / 3"), "1 and 2 / 3");
});

test.run();
