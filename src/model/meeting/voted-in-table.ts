import type { Block } from "../report/body/block.ts";
import { inlineText } from "../report/body/plain-text.ts";
import { type Clause, clause } from "./clauses.ts";

const ofMark = /^(?:rec(?:ommendation)?s?\.?(?: nos?\.?)?|ref(?:erence)?\.?|nos?\.?)$/iu;
const ofFate = /^(?:results?|decisions?|outcomes?|resolutions?)$/iu;

/** The rows of a table of decisions, each with the mark of what it decides; none for any other block. */
export function votedInTable(block: Block): readonly Clause[] {
  if (block.kind !== "table") return [];
  const heads = block.head.map(({ content }) => inlineText(content).trim());
  const [mark, fate] = [ofMark, ofFate].map((pattern) =>
    heads.findIndex((each) => pattern.test(each)),
  );
  if (mark === undefined || fate === undefined || mark === -1 || fate === -1) return [];
  return block.rows.map((row) => {
    const [own = "", decided = ""] = [mark, fate].map((column) =>
      inlineText(row[column]?.content ?? []).trim(),
    );
    return clause(own, decided, false);
  });
}
