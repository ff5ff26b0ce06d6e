import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "./site.ts";

/** A page of the built site. */
export interface SitePage {
  /** Within the site's folder: "boards/index.html". */
  readonly file: string;
  /** Within the site: "/boards/". */
  readonly address: string;
  /** From `<body data-kind>`; null for a page that only redirects. */
  readonly kind: string | null;
  readonly html: string;
}

/** An opening tag, with its attributes' values as text. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Every page of a built site. */
export function pagesOf(folder: string): SitePage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const html = readFileSync(join(folder, file), "utf8");
      const kind = /<body[^>]* data-kind="([^"]*)"/.exec(html)?.[1] ?? null;
      return { file, address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, kind, html };
    });
}

/** The address at which the site says it is published, ending in "/". */
export function publishedAt(pages: readonly SitePage[]): string {
  const home = pages.find(({ address }) => address === "/")?.html ?? "";
  const url = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
  if (!url) throw new Error("The first page does not say where the site is published");
  return url;
}

/** The longest page of each kind, where the most can go wrong, and three reports. */
export function samplesOf(pages: readonly SitePage[]): SitePage[] {
  const kinds = [...new Set(pages.flatMap(({ kind }) => kind ?? []))].sort();
  return kinds.flatMap((kind) => {
    const ofKind = pages
      .filter((page) => page.kind === kind)
      .sort((one, other) => other.html.length - one.html.length);
    const places = kind === "report" ? [0, Math.floor(ofKind.length / 2), ofKind.length - 1] : [0];
    return places.flatMap((place) => ofKind[place] ?? []);
  });
}

/** Every opening tag of a page, in order. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = "", attributes = ""]) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
          key.toLowerCase(),
          plain(value),
        ]),
      ),
    }),
  );
}

/** The words of HTML, with a space for every tag that is not inside a word. */
export function wordsOfHtml(html: string): string {
  return plain(html.replace(/<\/?(?:strong|em|a|span|wbr)\b[^>]*>/g, "").replace(/<[^>]*>/g, " "));
}

/** Text with HTML's entities decoded. */
export function plain(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
}
