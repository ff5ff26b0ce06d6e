import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { whatChanges } from "../../src/desk/what-changes.ts";
import { temporaryFolder } from "../site/site.ts";

/** A site of some reports, by the last parts of their addresses, with their titles and words; null for a notice. */
function site(reports: Readonly<Record<string, readonly [title: string, words: string | null]>>) {
  const folder = temporaryFolder();
  const record = (words: string) => ({
    size: 1,
    sha256: Buffer.from(words).toString("hex").padEnd(64, "0"),
  });
  const files: Record<string, object> = { "index.html": record("home") };
  for (const [name, [title, words]] of Object.entries(reports)) {
    const page = `boards/streets/2015-01-05/${name}/index.html`;
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), `<title>${title} – Reports, Marlow Vale</title>`);
    files[page] = record(`${title}${words}`);
    if (words !== null) files[page.replace("index.html", "report.json")] = record(words);
  }
  const manifest = JSON.stringify({ files, sources: {} });
  writeFileSync(join(folder, "manifest.json"), manifest);
  return { folder, manifest };
}

const live = site({
  lamps: ["Lamps", "old"],
  salt: ["Salt", "same"],
  land: ["Land &amp; roads", "secret"],
  bins: ["Bins", "gone"],
  pack: ["Pack", null],
});
const next = site({
  lamps: ["Lamps", "new"],
  salt: ["Salt", "same"],
  land: ["Land &amp; roads", null],
  trees: ["Trees", "new"],
});

const served = async (answer: string | null) => {
  const server = createServer((_, response) => {
    response.writeHead(answer === null ? 404 : 200).end(answer ?? "");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
};
const titles = (pages: readonly { readonly title: string; readonly note: string | null }[]) =>
  pages.map(({ title, note }) => (note === null ? title : `${title}: ${note}`));

test("what will change since the live site is listed by title", async () => {
  const { url, close } = await served(live.manifest);
  const changes = await whatChanges(url, live.folder, next.folder);
  close();
  assert.is(changes.with, `Compared with the site at ${url}`);
  assert.equal(titles(changes.added), ["Trees"]);
  assert.equal(titles(changes.changed), [
    "Lamps",
    "Land & roads: its words go; a notice takes their place",
  ]);
  assert.equal(titles(changes.gone), ["Bins"]);
});

test("if no archive is published yet everything is new; a server that does not answer is reported", async () => {
  const { url, close } = await served(null);
  const first = await whatChanges(url, live.folder, next.folder);
  close();
  assert.match(first.with, "There is no archive at");
  assert.equal(titles(first.added), ["Lamps", "Salt", "Land & roads", "Trees"]);
  const unheard = await whatChanges(url, live.folder, next.folder);
  assert.match(unheard.with, /built last on this computer, because .* did not answer/);
  assert.equal(titles(unheard.added), ["Trees"]);
});

test.run();
