import { join } from "node:path";
import type { Page } from "playwright-core";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { startBrowser } from "../browser/browser.ts";
import { serveDesk } from "../desk/served-desk.ts";
import { pagesOf } from "../site/pages.ts";
import { serve } from "../site/serve.ts";
import { build, temporaryFolder } from "../site/site.ts";
import { searchSettled } from "../site/visit.ts";
import { contentFolder, type Files, reportText, write } from "./archive-folder.ts";

/** What would act if a page took words for markup. */
const acting = [
  "<script>window.ran=1</script>",
  "<img src=x onerror=window.ran=1>",
  "<svg onload=window.ran=1>",
  "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
  "<a href=javascript:window.ran=1>x</a>",
  "<details open ontoggle=window.ran=1>",
  "<style>*{display:none}</style>",
  "<base href=//zqx.example/>",
  "<form action=javascript:window.ran=1><button autofocus>",
  "<meta http-equiv=refresh content='0;url=//zqx.example/'>",
];
/** How words would get out of where a page puts them. */
const breakouts: readonly ((act: string) => string)[] = [
  (act) => `">${act}`,
  (act) => `'>${act}`,
  (act) => `</title></head>${act}`,
  (act) => `</script>${act}`,
  (act) => `-->${act}<!--`,
  (act) => `]]>${act}`,
  (act) => `" onfocus="window.ran=1" autofocus x="${act}`,
  (act) => `' onmouseover='window.ran=1' ${act}`,
  (act) => `\u2028\`\${window.ran=1}\`{{ ran }}<%= ran %>${act}`,
  (act) => `[a](javascript:window.ran=1) \\"${act}`,
];
const texts = breakouts.flatMap((out, at) => acting.map((act) => `${out(act)} zqx${at}`));
const textAt = (at: number) => texts[at % texts.length] ?? "";
const quoted = (at: number, before = "") => JSON.stringify(`${before}${textAt(at)}`);

/** A term of search.yaml and watch.yaml: these take no "<" and no "=". */
const breaking = JSON.stringify(`"> ' onfocus javascript:ran//`);

const days = ["2015-01-05", "2015-03-02", "2015-06-01", "2015-09-07"];
const cell = (at: number) => textAt(at).replaceAll("|", "");

/** A report of which each part says one of the texts; every fifth is the record of a decision. */
const paper = (at: number): Files => {
  const date = days[at % days.length] ?? "";
  const kind = at % 5 === 0 ? `kind: Record of decision\ndecided_by: ${quoted(at + 1)}\n` : "";
  const withdrawn =
    at % 7 === 3 ? `withdrawn: { date: 2015-10-01, reason: ${quoted(at + 2)} }\n` : "";
  return {
    [`reports/streets/${date}/paper-${at}.md`]: reportText({
      date,
      subject: quoted(at),
      fields: `item: "${at}"\nportfolio: ${quoted(at)}\nheader: [{ label: ${quoted(at + 3)}, value: ${quoted(at + 4)} }]\nattachments: [{ file: a-${at}.txt, title: ${quoted(at + 5)} }]\nbackground_papers: [{ title: ${quoted(at + 6)}, held_at: ${quoted(at + 7)} }]\ncorrections: [{ date: 2015-10-02, note: ${quoted(at + 8)} }]\n${kind}${withdrawn}`,
      body: `## 1.0 ${textAt(at)}\n\n1.1 The lamps ${textAt(at + 9)} of Old Wharf.\n\n| ${cell(at)} | b |\n|---|---|\n| ${cell(at + 1)} | ${cell(at + 2)} |\n\n## 2.0 Recommended: That the Board\n\n1) note ${textAt(at + 3)}; and\n2) agree.\n`,
    })
      .replace("reporting_officer: Director of Streets", `reporting_officer: ${quoted(at)}`)
      .replace("wards: Boroughwide", `wards: ${quoted(at, "W ")}`),
    [`reports/streets/${date}/a-${at}.txt`]: `Lamps ${textAt(at)}\n`,
  };
};

const meeting = (date: string, at: number): Files => ({
  [`reports/streets/${date}/meeting.md`]: `---\nboard: Streets Board\ndate: ${date}\nplace: ${quoted(at)}\nchair: ${quoted(at + 1)}\npresent: [${quoted(at + 2)}]\napologies: [${quoted(at + 3)}]\nin_attendance: [${quoted(at + 4)}]\nagenda:\n  - { item: "3", title: ${quoted(at + 5)} }\n  - { item: "8", title: ${quoted(at + 6)}, decision: ${quoted(at + 7)} }\nminutes: confirmed\n---\n\n## 8. ${textAt(at + 8)}\n\nRESOLVED: That the lamps ${textAt(at + 9)} be noted.\n\nRESOLVED: That ${textAt(at)} be agreed.\n`,
});

/** An issue of a series with a measure, so that there are pages of indicators, changes and comparison. */
const measured = (date: string, quarter: number, at: number): Files => ({
  [`reports/streets/${date}/performance-${quarter}.md`]: reportText({
    date,
    subject: JSON.stringify(`Performance in Quarter ${quarter} of 2014/15`),
    fields: `series: ${quoted(at)}`,
    body: `## 1.0 Performance\n\n1.1 ${textAt(at + quarter)}\n\n| Ref | Measure | 2014/15 target | Quarter ${quarter} actual | Progress |\n|---|---|---:|---:|---|\n| ${cell(at)} | Lamps ${cell(at + 1)} | 80% | ${70 + quarter}% | ${cell(at + 2)} |\n`,
  }),
});

const named = (kind: string, before = "") =>
  `${texts.map((_, at) => `- id: ${kind}-${at}\n  names: [{ name: ${quoted(at, before)} }]\n`).join("")}`;

const count = texts.length;
const content = contentFolder({
  ...Object.assign({}, ...texts.map((_, at) => paper(at))),
  ...Object.assign({}, ...days.map((date, at) => meeting(date, at * 10))),
  ...measured("2015-01-05", 2, 20),
  ...measured("2015-03-02", 3, 20),
  ...measured("2015-06-01", 4, 20),
  ...measured("2015-09-07", 1, 20),
  "officers.yaml": `${named("officer")}- id: director\n  names: [{ name: Director of Streets }]\n`,
  "portfolios.yaml": named("portfolio"),
  "wards.yaml": `${named("ward", "W ")}- id: old-wharf\n  names: [{ name: Old Wharf }]\n`,
  "search.yaml": `same:\n  - [lamps, ${breaking}]\n`,
  "watch.yaml": acting
    .map((_, at) => `- { id: watch-${at}, name: ${quoted(at)}, words: [lamps, ${breaking}] }\n`)
    .join(""),
  "pages/about.md": `---\ntitle: ${quoted(3)}\n---\n\n${textAt(4)} [a](javascript:window.ran=1)\n`,
  "site.yaml": `council: ${quoted(0)}\ntitle: ${quoted(1)}\ndescription: ${quoted(2)}\nurl: https://reports.marlowvale.gov.uk/\nnotice: ${quoted(3)}\ncontact:\n  team: ${quoted(4)}\n  email: ${quoted(5)}\n  phone: ${quoted(6)}\n  address: ${quoted(7)}\naccessibility:\n  known_problems: [${quoted(8)}]\nheader_links: [{ name: ${JSON.stringify('"><img src=x onerror=window.ran=1>')}, url: "https://www.marlowvale.gov.uk/?a=%22%3E" }]\nfooter_links: [{ name: "'><svg onload=window.ran=1>", url: "https://www.marlowvale.gov.uk/" }]\n`,
});

const output = join(temporaryFolder(), "site");
const { code, words } = await build(content, output);
assert.is(code, 0, words.slice(0, 3000));
const served = await serve(output);
const browser = await startBrowser();
test.after(async () => {
  await browser.close();
  await served.close();
});

/** What no page may hold: elements and attributes that only the texts have. */
const strange = `(() => {
  const own = "script:not([src]):not([type='application/ld+json']), iframe:not([title]), base, meta[http-equiv=refresh]:not([content^='0; url=.']), style:not([nonce]), object, [srcdoc], [href^='javascript:' i], [action^='javascript:' i], img:not([src*='assets/']), button[autofocus], [x]:not(svg *)";
  const acts = [...document.querySelectorAll("*")].flatMap((each) =>
    [...each.attributes].filter(({ name }) => /^on/.test(name)).map(({ name }) => each.localName + " " + name));
  return [...acts, ...[...document.querySelectorAll(own)].map((each) => each.outerHTML.slice(0, 100)),
    ...(window.ran === undefined ? [] : ["a script ran"])];
})()`;

/** A page that keeps everything which it should not do. */
async function watched(origin: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on("dialog", (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("console", (said) => {
    if (/Content.Security.Policy/i.test(said.text())) faults.push(said.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) faults.push(`asked ${url}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  return { page, faults };
}

test("of a hundred hostile texts in every field none runs in any kind of page", async () => {
  const all = pagesOf(output);
  const seen = new Map<string | null, number>();
  const chosen = all.filter(({ kind }) => {
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    return kind === "report" || before < 12;
  });
  const kinds = [...seen.keys()];
  for (const kind of [
    "meeting",
    "minutes",
    "watch",
    "indicator",
    "what-changed",
    "compare",
    "search",
    "decisions",
  ]) {
    assert.ok(
      kinds.some((each) => each?.startsWith(kind)),
      `${kind} is among ${kinds.join(", ")}`,
    );
  }
  const { page, faults } = await watched(served.url);
  for (const { address } of chosen) {
    if (address === "/404.html") continue;
    await page.goto(served.url + address.slice(1));
    const found = await page.evaluate<string[]>(strange);
    assert.equal([...found, ...faults], [], address);
  }
  assert.ok(chosen.length > count, `${chosen.length} pages`);
  await page.close();
});

test("nor in what a search finds, with hostile words of its own", async () => {
  const { page, faults } = await watched(served.url);
  for (const query of ["lamps", ...acting.map((act) => `lamps ${act}`), `"${acting[1]}"`]) {
    await page.goto(`${served.url}search/?q=${encodeURIComponent(query)}`);
    await searchSettled(page);
    assert.equal([...(await page.evaluate<string[]>(strange)), ...faults], [], query);
  }
  await page.goto(`${served.url}search/?q=lamps`);
  await page.locator(".hit").first().waitFor();
  assert.match(
    await page.locator("main").innerText(),
    /window\.ran/,
    "the texts are shown as words",
  );
  await page.close();
});

test("nor at the desk, where faults quote them", async () => {
  write(content, {
    "officers.yaml": "- id: director\n  names: [{ name: Director of Streets }]\n",
    "watch.yaml": `- { id: ${quoted(3)}, name: ${quoted(4)} }\n`,
  });
  const desk = await serveDesk(content);
  try {
    const { page, faults } = await watched(desk.origin);
    await page.goto(desk.address);
    const file = (path: string) => encodeURIComponent(path);
    const paths = [0, 3, 7, 11].map((at) => file(`reports/streets/${days[at % 4]}/paper-${at}.md`));
    for (const path of [
      "",
      "papers/",
      "names/",
      "take-in/",
      "publish/",
      ...paths.flatMap((each) => [`paper/?file=${each}`, `edit/?file=${each}`]),
      `edit/?file=${file("watch.yaml")}`,
    ]) {
      await page.goto(`${desk.origin}/desk/${path}`);
      const found = await page.evaluate<string[]>(strange);
      assert.equal([...found, ...faults], [], path);
    }
    await page.goto(`${desk.origin}/`);
    assert.equal(
      [...(await page.evaluate<string[]>(strange)), ...faults],
      [],
      "the unmade archive",
    );
    await page.close();
  } finally {
    desk.stop();
  }
});

test.run();
