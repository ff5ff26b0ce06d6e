import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { pagesOf, publishedAt, type SitePage, tagsOf } from "./pages.ts";
import { builtSite, filesOf } from "./site.ts";

const folder = await builtSite();
const pages = pagesOf(folder);
const files = new Set(filesOf(folder));
const ids = new Map(pages.map((page) => [page.file, new Set(idsOf(page))]));
const own = "https://archive.test/";

/** The site's own address, which the not-found page uses in its links. */
const published = publishedAt(pages);

interface Reference {
  readonly from: string;
  readonly tag: string;
  readonly to: string;
  /** True if the browser fetches it without being asked. */
  readonly isFetched: boolean;
}

const references = pages.flatMap(referencesOf);

function none(offenders: readonly string[]) {
  assert.is([...new Set(offenders)].slice(0, 20).join("\n"), "");
}

test("every link within the site leads to a page or file that is there", () => {
  none(
    references
      .filter(({ to }) => isOwn(to))
      .filter((reference) => fileAt(reference) === null)
      .map(({ from, to }) => `${from} → ${to}`),
  );
});

test("every anchor within the site is there", () => {
  none(
    references
      .filter(({ to }) => isOwn(to) && to.includes("#"))
      .filter((reference) => {
        const file = fileAt(reference);
        const anchor = decodeURIComponent(reference.to.split("#")[1] ?? "");
        return file?.endsWith(".html") && anchor !== "" && !ids.get(file)?.has(anchor);
      })
      .map(({ from, to }) => `${from} → ${to}`),
  );
});

test("no link starts from the root, so that the site works under any path", () => {
  none(
    references
      .filter(({ from, to }) => to.startsWith("/") && from !== "404.html")
      .map(({ from, to }) => `${from} → ${to}`),
  );
});

test("the page for what is not found leads by the site's path from the root, wherever it is shown", () => {
  const { pathname } = new URL(published);
  const links = references.filter(({ from }) => from === "404.html");
  assert.ok(links.length > 0);
  none(
    links
      .filter(({ to }) => !to.startsWith(pathname) && !/^(#|mailto:)/.test(to))
      .filter(({ isFetched, to }) => isFetched || !/^https:/.test(to))
      .map(({ to }) => to),
  );
});

test("nothing is fetched from another host", () => {
  none(
    references
      .filter(({ isFetched, to }) => isFetched && !isOwn(to) && !to.startsWith("data:"))
      .map(({ from, tag, to }) => `${from} <${tag}> ${to}`),
  );
  for (const file of files) {
    if (!/\.(css|js|svg)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8").replaceAll("http://www.w3.org/", "");
    assert.not.match(text, /url\(\s*["']?(?:https?:)?\/\//, file);
    assert.not.match(text, /@import/, file);
    assert.not.match(text, /(?:fetch|import)\(\s*["'`]https?:/, file);
  }
});

test("every address of the stylesheet is there", () => {
  for (const file of files) {
    if (!file.endsWith(".css")) continue;
    const css = readFileSync(join(folder, file), "utf8");
    for (const [, to = ""] of css.matchAll(/url\(\s*["']?([^"')]+)/g)) {
      if (to.startsWith("data:") || to.startsWith("#")) continue;
      const target = new URL(to, own + file).pathname.slice(1);
      assert.ok(files.has(target), `${file} → ${to}`);
    }
  }
});

test("every page but the one for what is not found can be reached from the first by links", () => {
  const linked = new Map<string, Set<string>>();
  for (const reference of references.filter(({ to, tag }) => isOwn(to) && tag === "a")) {
    const file = fileAt(reference);
    if (file) linked.set(reference.from, (linked.get(reference.from) ?? new Set()).add(file));
  }
  const reached = new Set(["index.html"]);
  for (const file of reached) for (const next of linked.get(file) ?? []) reached.add(next);
  const lost = pages
    .filter(({ kind, file }) => kind !== null && kind !== "not-found" && !reached.has(file))
    .map(({ file }) => file);
  none(lost);
  none([...files].filter((file) => /\.(pdf|csv)$/.test(file) && !reached.has(file)));
});

test("the sitemap lists pages that are there, each once, by the site's own address", () => {
  const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = ""]) => loc);
  assert.ok(listed.length > 50);
  assert.is(new Set(listed).size, listed.length);
  const addresses = new Set(pages.map(({ address }) => address));
  for (const loc of listed) {
    assert.ok(loc.startsWith(published), loc);
    assert.ok(addresses.has(`/${loc.slice(published.length)}`), loc);
  }
  assert.match(readFileSync(join(folder, "robots.txt"), "utf8"), `${published}sitemap.xml`);
});

function referencesOf({ file, html }: SitePage): Reference[] {
  return tagsOf(html).flatMap(({ name, attributes }) =>
    ["href", "src", "srcset", "action", "poster", "data"]
      .filter((key) => attributes.has(key))
      .filter(() => attributes.get("rel") !== "canonical")
      .map((key) => ({
        from: file,
        tag: name,
        to: attributes.get(key) ?? "",
        isFetched: name === "link" ? isResource(attributes.get("rel") ?? "") : name !== "a",
      })),
  );
}

/** True for links that a browser fetches by itself (HTML, 4.6.7: external resource links). */
function isResource(rel: string): boolean {
  return /\b(?:stylesheet|icon|manifest|dns-prefetch|modulepreload|preconnect|prefetch|preload)\b/.test(
    rel,
  );
}

function isOwn(to: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to) || to.startsWith(published);
}

/** The file of the site that a reference leads to, or null. */
function fileAt({ from, to }: Reference): string | null {
  const url = to.startsWith(published)
    ? new URL(own + to.slice(published.length))
    : new URL(to, own + from);
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}

function idsOf({ html }: SitePage): string[] {
  return tagsOf(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
}

test.run();
