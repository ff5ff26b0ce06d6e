import { posix } from "node:path";
import type { ProsePage } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { LinkFound } from "./body/links.ts";
import { readWords } from "./body/report-body.ts";
import { type ContentFolder, readText, shownPath } from "./folder/content-folder.ts";
import { fileSlug, partFrontMatter } from "./report/front-matter.ts";
import { text } from "./schemas.ts";
import { onlyFields, readYaml } from "./yaml.ts";

const page = onlyFields({ title: text });

/** One of the publisher's own pages as read, with its links. */
export interface ProsePageRead {
  /** Null if the file cannot be published. */
  readonly page: ProsePage | null;
  readonly links: readonly LinkFound[];
  readonly problems: readonly Problem[];
}

/** Reads one of the publisher's own pages, such as `pages/about.md`. */
export function readProsePage(folder: ContentFolder, path: string): ProsePageRead {
  const file = shownPath(folder, path);
  const parted = partFrontMatter(readText(folder, path));
  const { value, problems, at } = readYaml(parted?.yaml ?? "", page, file, 2);
  if (!value || !parted) return { page: null, links: [], problems };
  const name = posix.basename(path, ".md");
  if (!fileSlug.safeParse(name).success) {
    const message = `should have a name in lower-case letters, digits and hyphens; “${name}” is not`;
    return { page: null, links: [], problems: [at([], "page-name", message)] };
  }
  const words = readWords(parted.body, parted.bodyLine, path, file, []);
  if ("rule" in words) return { page: null, links: [], problems: [words] };
  const { sections, links } = words;
  return { page: { file, title: value.title, sections, ownLinks: [] }, links, problems };
}
