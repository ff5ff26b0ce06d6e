import { test } from "uvu";
import * as assert from "uvu/assert";
import { attribute, type Child, dataBlock, html, nothing } from "../../layouts/html.ts";

test("text is escaped wherever it is", () => {
  const text = `<script>alert("x") & 'y'</script>`;
  assert.is(
    html`<p title="${text}">${text}</p>`.source,
    `<p title="&lt;script&gt;alert(&quot;x&quot;) &amp; &#39;y&#39;&lt;/script&gt;">&lt;script&gt;alert(&quot;x&quot;) &amp; &#39;y&#39;&lt;/script&gt;</p>`,
  );
});

test("HTML within HTML is not escaped again", () => {
  assert.is(
    html`<ul>${["a", "b"].map((word) => html`<li>${word} & c</li>`)}</ul>`.source,
    "<ul><li>a & c</li><li>b & c</li></ul>",
  );
  assert.is(html`<p>${html`<b>${"<"}</b>`}</p>`.source, "<p><b>&lt;</b></p>");
});

test("numbers and lists are printed, and nothing prints nothing", () => {
  assert.is(html`${1}${[2, [3, "4"]]}${nothing}${[]}`.source, "1234");
});

test("words within a block of data cannot end it, and are read back as they were", () => {
  const given = { words: `</script><script>alert(1)</script><!-- &lt; \u2028 \u2029 "quoted"` };
  const { source } = dataBlock("application/ld+json", given);
  const within = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(source)?.[1] ?? "";
  assert.not.match(within, /[<>&\u2028\u2029]/);
  assert.equal(JSON.parse(within), given);
});

test("an attribute without a value is left out", () => {
  assert.is(html`<p${attribute("id", "3.1")}${attribute("lang", null)}>`.source, `<p id="3.1">`);
  assert.is(attribute("title", `"`).source, ` title="&quot;"`);
});

test("HTML put into plain text is a fault of the program", () => {
  assert.throws(() => `${html`<p>` as unknown as string}`, /html/);
});

test("a date, an object or null is refused", () => {
  for (const child of [null, { source: "<b>" }, new Date(0)]) {
    assert.throws(() => html`${child as unknown as Child}`);
  }
});

test.run();
