import { type FormerAnchor, withFormerAnchors } from "../../model/addresses/former-anchors.ts";
import type { Problem } from "../../model/problem.ts";
import type { Section } from "../../model/report/body/section.ts";
import { type LinkFound, readLinks } from "./links.ts";
import { readMarkdown } from "./markdown.ts";
import { tooDeep } from "./nesting.ts";
import { outline } from "./outline.ts";

/** A report's body as read. */
export interface ReportBody {
  /** With the anchors that renumbered parts keep. */
  readonly sections: readonly Section[];
  /** With the anchors that their current numbers give. */
  readonly numbered: readonly Section[];
  /** The other anchors of each part, by its first one. */
  readonly formerAnchors: ReadonlyMap<string, readonly string[]>;
  readonly links: readonly LinkFound[];
  readonly problems: readonly Problem[];
}

/** Reads the body of a report's file from its first line; a Problem if it is nested too deeply. */
export function readWords(
  body: string,
  bodyLine: number,
  path: string,
  file: string,
  former: readonly FormerAnchor[],
): ReportBody | Problem {
  const pieces = readMarkdown(body, bodyLine);
  const deep = tooDeep(pieces, file);
  if (deep) return deep;
  const linked = readLinks(pieces, path, file);
  const { sections: numbered, problems } = outline(linked.pieces, file);
  const { sections, further } = withFormerAnchors(numbered, former);
  return { sections, numbered, formerAnchors: further, links: linked.links, problems };
}
