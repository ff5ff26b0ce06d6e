import { View } from "../../layouts/view.ts";
import { citationFormats } from "../../src/formats/citations/citation-files.ts";
import type { Content } from "../../src/model/content.ts";
import type { PlainDate } from "../../src/model/time/plain-date.ts";
import { siteOf } from "../../src/site/build/site.ts";

/** Every page of a content folder's site, laid out but not written. */
export async function laidOut(
  content: Content,
  today: PlainDate,
): Promise<{ address: string; text: string }[]> {
  const site = await siteOf(content, { today });
  if (site.problems.length > 0) return [];
  return [...site.pages.values()].flat().map((page) => ({
    address: page.address,
    text: page.layout(new View(site.frame, page.address, site.assets.addresses)),
  }));
}

/** False for files that a browser shows as text or passes on: plain text, Markdown, CSV and calendars. */
export const isMarkup = (address: string): boolean => !/\.(?:txt|md|csv|ics)$/.test(address);

/** Anything in a page that could run: inline scripts, handlers, styles, and links with unusual schemes. */
export function unsafe(page: string): string[] {
  return (page.match(tag) ?? []).filter((found) => {
    const name = /^<\/?([^\s>/]*)/.exec(found)?.[1]?.toLowerCase() ?? "";
    if (name === "script") return !ownScript.test(found);
    if (never.includes(name)) return true;
    if (ownFile.test(found)) return false;
    const names = found.replace(/="[^"]*"/g, "=");
    return acting.test(names) || scheme.test(found);
  });
}

const tag =
  /<[a-z!/?][^\s>]*(?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*))?|\s*\/)*\s*>?/gi;
const ownScript =
  /^<\/script>$|^<script type="application\/ld\+json">$|^<script type="module" src="(?:\/(?!\/)|\.|assets\/)[^"]*">$/;
/** The types of the files in a page. A browser saves them, or shows them as text. */
const ownTypes = ["text/csv", ...citationFormats.map(({ mediaType }) => mediaType)]
  .map((type) => type.replace(/[.+]/g, "\\$&"))
  .join("|");
const ownHref = `href="data:(?:${ownTypes});charset=utf-8,[\\p{L}\\p{N}%]*"`;
const ownDownload = 'download="[\\w.-]+"';
/**
 * A table's rows or a citation as a file to download, of a type that no browser runs: letters, digits and
 * percent-encoded bytes alone, so that nothing can begin a tag, end an attribute or name a handler.
 */
const ownFile = new RegExp(`^<a (?:${ownDownload} ${ownHref}|${ownHref} ${ownDownload})>$`, "u");
const never = ["iframe", "object", "embed", "svg", "math", "style", "base", "img"];
const acting = /\s(?:on\w+|style|srcdoc|formaction)\s*=/i;
const scheme = /\s(?:href|src|action)="\s*(?:javascript|data|vbscript)\s*:/i;
