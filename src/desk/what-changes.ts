import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFragment } from "parse5";
import type { ChangedPage, WhatChanges } from "../../layouts/desk/publish-page.ts";
import type { Manifest } from "../model/report/file-digest.ts";
import { manifestIn } from "../output/own-site.ts";
import { ownManifest, servedCopy } from "../output/published-copy-check.ts";

/** What is compared with, and how the page names it. */
interface Before {
  readonly files: Manifest["files"];
  readonly with: string;
}

/**
 * What a new site has otherwise than the one that readers have at its address. Where that does not answer,
 * it is compared with the site in a folder, and says so.
 */
export async function whatChanges(
  url: string | null,
  last: string,
  next: string,
): Promise<WhatChanges> {
  const before = (url === null ? null : await live(url)) ?? {
    files: manifestIn(last)?.files ?? {},
    with: `Compared with what was built last on this computer${url === null ? "" : `, because ${url} did not answer`}`,
  };
  const now = manifestIn(next)?.files ?? {};
  const pages = (files: Manifest["files"]) => new Set(Object.keys(files).filter(isPaperPage));
  const [had, has] = [pages(before.files), pages(now)];
  const shown = (page: string, folder: string, note: string | null = null): ChangedPage => {
    const address = `/${page.replace(/index\.html$/, "")}`;
    const title = titleIn(join(folder, page)) ?? address;
    const [isMoved, subject = title] = [title.startsWith("Moved: "), title.split("Moved: ")[1]];
    return isMoved ? { address, title: subject, note: leads } : { address, title, note };
  };
  const kept = [...has].filter((page) => had.has(page) && isOther(before.files, now, page));
  return {
    with: before.with,
    added: [...has].filter((page) => !had.has(page)).map((page) => shown(page, next)),
    changed: kept.map((page) => shown(page, next, becomes(before.files, now, page))),
    gone: [...had].filter((page) => !has.has(page)).map((page) => shown(page, last)),
  };
}

const leads = "its address leads on to where it is now";

/** The page of a report, a notice or minutes; a pack repeats what they say. */
const isPaperPage = (file: string) =>
  /^boards\/[^/]+\/\d[^/]+\/[^/]+\/index\.html$/.test(file) && !file.endsWith("/pack/index.html");

/** The words and fields of a report; null for a page that is none. */
const wordsOf = (files: Manifest["files"], page: string) =>
  files[page.replace(/index\.html$/, "report.json")]?.sha256 ?? null;

/** A page changes also with what stands around it; a report changes with its own words and fields. */
function isOther(before: Manifest["files"], now: Manifest["files"], page: string): boolean {
  const [one, other] = [wordsOf(before, page), wordsOf(now, page)];
  if (one !== null || other !== null) return one !== other;
  return before[page]?.sha256 !== now[page]?.sha256;
}

function becomes(before: Manifest["files"], now: Manifest["files"], page: string): string | null {
  const [was, is] = [wordsOf(before, page), wordsOf(now, page)];
  if (was !== null && is === null) return "its words go; a notice takes their place";
  return was === null && is !== null ? "its words come out" : null;
}

/** The manifest of the site at an address; null where no answer comes within some seconds. */
async function live(url: string): Promise<Before | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error("late")), 15_000);
  });
  try {
    const manifest = await Promise.race([ownManifest(servedCopy(url)), late]);
    if (manifest) return { files: manifest.files, with: `Compared with the site at ${url}` };
    return { files: {}, with: `There is no archive at ${url} yet, so everything is new` };
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** The title of a written page without the site's name; null where there is no such page. */
function titleIn(file: string): string | null {
  if (!existsSync(file)) return null;
  const [, source] = /<title>([^<]*)<\/title>/.exec(readFileSync(file, "utf8")) ?? [];
  const [text] = parseFragment(source ?? "").childNodes;
  const title = text && "value" in text ? text.value : "";
  return title.split(" – ")[0] || null;
}
