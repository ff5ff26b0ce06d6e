import { posix } from "node:path";
import type { ProsePage } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { readMarkdown } from "./body/markdown.ts";
import { outline } from "./body/outline.ts";
import { type ContentFolder, readText, shownPath } from "./content-folder.ts";
import { fileSlug, partFrontMatter } from "./report/front-matter.ts";
import { text } from "./schemas.ts";
import { fields, readYaml } from "./yaml.ts";

const page = fields({ title: text });

/** Reads a page of the publisher's own prose, as `pages/about.md`. */
export function readProsePage(
  folder: ContentFolder,
  path: string,
): { page: ProsePage | null; problems: readonly Problem[] } {
  const file = shownPath(folder, path);
  const parted = partFrontMatter(readText(folder, path));
  const { value, problems, at } = readYaml(parted?.yaml ?? "", page, file, 2);
  if (!value || !parted) return { page: null, problems };
  const name = posix.basename(path, ".md");
  if (!fileSlug.safeParse(name).success) {
    const message = `should have a name in lower-case letters, digits and hyphens; “${name}” is not`;
    return { page: null, problems: [at([], "page-name", message)] };
  }
  const { sections } = outline(readMarkdown(parted.body, parted.bodyLine), file);
  return { page: { file, title: value.title, sections }, problems };
}
