import { existsSync } from "node:fs";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { startBrowser } from "../../browser/browser.ts";
import { serve } from "../../site/serve.ts";
import { searchSettled } from "../../site/visit.ts";
import type { Contestants } from "./compared.ts";
import { miniSearch, type Page, plainPagefind } from "./others-answering.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The three searches over a built site, given by its address or its folder: its own search page in a real
 * browser, and the others over the words of its reports and minutes, read from its sitemap.
 */
export async function contestantsOfSite(site: string): Promise<Contestants> {
  const served = existsSync(site) ? await serve(site) : null;
  const root = served?.url ?? site.replace(/\/?$/, "/");
  const pages = await pagesOf(root);
  const browser = await startBrowser();
  const page = await browser.newPage();
  const own = {
    answer: async (question: string) => {
      await page.goto(`${root}search/?q=${encodeURIComponent(question)}`);
      await searchSettled(page, 60_000);
      return page.locator(".hit").evaluateAll((hits) =>
        hits.map((hit) => ({
          report: hit.querySelector("h3 a")?.getAttribute("href") ?? "",
          paragraphs: [...hit.querySelectorAll(".hit-paragraphs > li > a")].map(
            (link) => link.getAttribute("href") ?? "",
          ),
        })),
      );
    },
    close: async () => {
      await browser.close();
      await served?.close();
    },
  };
  return [
    ["ours", own],
    ["Pagefind", await plainPagefind(pages)],
    ["MiniSearch", miniSearch(pages)],
  ];
}

/** The reports and minutes of a site. Throws if it has none, as a site of another kind. */
async function pagesOf(root: string): Promise<Page[]> {
  const listed = await textAt(`${root}sitemap.xml`);
  const paths = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(
    ([, address = ""]) => /\/(boards\/[^/]+\/\d{4}-\d\d-\d\d\/[^/]+\/)$/.exec(address)?.[1] ?? [],
  );
  const pages: Page[] = [];
  for (const path of paths.filter((each) => !each.endsWith("/pack/")))
    pages.push(pageFrom(`/${path}`, await textAt(`${root}${path}`)));
  if (pages.length === 0) throw new Error(`${root} has no reports in its sitemap`);
  return pages;
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

/** A page as a part for each element with an address of its own, with the words up to the next one. */
function pageFrom(url: string, html: string): Page {
  const parts: [number, string, string, string][] = [];
  let title = "";
  let before = "";
  const walk = (node: Node, isInMain: boolean) => {
    if (node.nodeName === "#text") {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value;
      const last = parts.at(-1);
      if (!isInMain) return;
      if (last) last[3] += text;
      else before += text;
      return;
    }
    if (!("childNodes" in node) || ["script", "style", "nav"].includes(node.nodeName)) return;
    const id = (node as Element).attrs.find(({ name }) => name === "id")?.value;
    if (isInMain && id !== undefined && !id.startsWith("_")) parts.push([0, `#${id}`, "", ""]);
    if (node.nodeName === "h1") title = textOf(node as Element);
    for (const child of node.childNodes) walk(child, isInMain || node.nodeName === "main");
  };
  for (const node of parse(html).childNodes) walk(node, false);
  const about = before.replace(title, " ").replace(/\s+/g, " ");
  return {
    ...{ url, subject: title, date: "", covers: "", board: about, wards: "", officers: "" },
    parts: parts.filter(([, , , text]) => text.trim() !== ""),
  } as Page;
}

const textOf = (element: Element): string =>
  element.childNodes
    .map((node) =>
      node.nodeName === "#text"
        ? (node as DefaultTreeAdapterTypes.TextNode).value
        : "childNodes" in node
          ? textOf(node as Element)
          : "",
    )
    .join("");
