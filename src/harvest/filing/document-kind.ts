import type { DocumentKind, SourceDocument, SourceItem } from "../sources/source.ts";

/** A document's kind by its title, if the source does not state it: "Appendix 1 Costs", "Minutes". */
export function kindOf({ kind, title }: SourceDocument): DocumentKind {
  if (kind !== null) return kind;
  if (appendix.test(title)) return "appendix";
  if (/^(?:draft |public )?minutes\b|\bminutes of\b/i.test(title)) return "minutes";
  if (
    /^(?:agenda|public reports pack|supplementary? (?:agenda|pack))\b|\bagenda frontsheet\b/i.test(
      title,
    )
  ) {
    return "agenda";
  }
  return "report";
}

const appendix =
  /^(?:item \d+\w?\s*[-–:.]?\s*)?(?:appendi(?:x|ces)|annex(?:e|es)?|schedule|enclosure|map|plan|exhibit)\b|[-–(,:]\s*(?:appendi(?:x|ces)|annex(?:e|es)?)\s*(?:[A-Z0-9]{1,3}\b|$)/i;

/**
 * A report's subject: the item's title on the agenda; if an item has several reports, each document's own
 * title.
 */
export function subjectOf(item: SourceItem | null, document: SourceDocument): string {
  const reports = item?.documents.filter((one) => !one.isRestricted && kindOf(one) === "report");
  if (item?.title && reports?.length === 1) return item.title;
  return document.title === "" ? (item?.title ?? "Report") : document.title;
}
