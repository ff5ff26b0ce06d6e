import type { ProsePage } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { type ContentFolder, readText, shownPath } from "./content-folder.ts";
import { partFrontMatter } from "./front-matter.ts";
import { readMarkdown } from "./markdown.ts";
import { outline } from "./outline.ts";
import { text } from "./values.ts";
import { fields, readYaml } from "./yaml.ts";

const page = fields({ title: text });

/** Reads a page of the publisher's own prose, as `pages/about.md`. */
export function readProsePage(
  folder: ContentFolder,
  path: string,
): { page: ProsePage | null; problems: readonly Problem[] } {
  const file = shownPath(folder, path);
  const parted = partFrontMatter(readText(folder, path));
  const { value, problems } = readYaml(parted?.yaml ?? "", page, file, 2);
  if (!value || !parted) return { page: null, problems };
  const { sections } = outline(readMarkdown(parted.body, parted.bodyLine), file);
  return { page: { title: value.title, sections }, problems };
}
