import type { Block, Inline, ListItem } from "../report/body/block.ts";
import type { Section } from "../report/body/section.ts";
import { type Report, withWords } from "../report/report.ts";

/** Where a link should now lead, or null to leave its words without a link. */
export type WayOf = (href: string) => string | null;

/** A report with its links changed or removed. */
export function relinkedReport(report: Report, wayOf: WayOf): Report {
  const ways = report.facts.links.map((to) => `${to} ${wayOf(to)}`);
  const links = report.facts.links.map((to) => wayOf(to) ?? to);
  const digest = [report.digest, ...ways].join(" ");
  return withWords(report, { digest, facts: { ...report.facts, links } }, () =>
    relinked(report.sections, wayOf),
  );
}

/** Sections with their links changed or removed; their words stay the same. */
export function relinked(sections: readonly Section[], wayOf: WayOf): Section[] {
  return sections.map((section) => ({
    ...section,
    heading: content(section.heading, wayOf),
    paragraphs: section.paragraphs.map((paragraph) => ({
      ...paragraph,
      blocks: paragraph.blocks.map((each) => ({ ...each, block: block(each.block, wayOf) })),
    })),
  }));
}

function block(of: Block, wayOf: WayOf): Block {
  switch (of.kind) {
    case "prose":
    case "lead-in":
      return { ...of, content: content(of.content, wayOf) };
    case "list":
      return { ...of, items: of.items.map((each) => item(each, wayOf)) };
    case "table": {
      const row = (cells: (typeof of.rows)[number]) =>
        cells.map((cell) => ({ ...cell, content: content(cell.content, wayOf) }));
      return { ...of, head: row(of.head), rows: of.rows.map(row) };
    }
    case "preformatted":
      return of;
  }
}

const item = (of: ListItem, wayOf: WayOf): ListItem => ({
  ...of,
  blocks: of.blocks.map((each) => block(each, wayOf)),
});

function content(of: readonly Inline[], wayOf: WayOf): readonly Inline[] {
  return of.flatMap((inline): readonly Inline[] => {
    if (inline.kind === "text" || inline.kind === "line-break") return [inline];
    const inner = content(inline.content, wayOf);
    if (inline.kind !== "link") return [{ ...inline, content: inner }];
    const href = wayOf(inline.href);
    return href === null ? inner : [{ ...inline, href, content: inner }];
  });
}
