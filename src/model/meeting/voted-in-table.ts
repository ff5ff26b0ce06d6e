import type { Block } from "../report/body/block.ts";
import { inlineText } from "../report/body/plain-text.ts";
import { type Clause, clause } from "./clauses.ts";

const ofMark = /^(?:rec(?:ommendation)?s?\.?(?: nos?\.?)?|ref(?:erence)?\.?|nos?\.?)$/iu;
const ofVotes = /^(?:votes? )?(?:for|against|abst\p{L}+|in favour)$/iu;
const ofFate = /^(?:results?|decisions?|outcomes?|resolutions?)$/iu;

/** The rows of a table of decisions, each with the mark of what it decides; none for any other block. */
export function votedInTable(block: Block): readonly Clause[] {
  if (block.kind !== "table") return [];
  const heads = block.head.map(({ content }) => inlineText(content).trim());
  const [mark, fate] = [ofMark, ofFate].map((pattern) =>
    heads.findIndex((each) => pattern.test(each)),
  );
  if (fate === undefined || fate === -1) return [];
  // "Service | For | Against | Outcome": the first cell names what was voted on.
  if (mark === undefined || mark === -1) {
    const isVotes = heads.slice(1, fate).every((each) => ofVotes.test(each));
    if (!isVotes || fate < 2) return [];
    return block.rows.map((row) => {
      const [what = "", decided = ""] = [0, fate].map((column) =>
        inlineText(row[column]?.content ?? []).trim(),
      );
      return clause(null, `${what} – ${decided}`, false);
    });
  }
  return block.rows.map((row) => {
    const [own = "", decided = ""] = [mark, fate].map((column) =>
      inlineText(row[column]?.content ?? []).trim(),
    );
    return clause(own, decided, false);
  });
}
