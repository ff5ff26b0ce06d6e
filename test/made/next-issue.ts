import { type Draft, type DraftPart, paragraph } from "./draft.ts";
import { between, oneOf, type Random, sentence, topics } from "./sentences.ts";

/**
 * The next report of a series, as councils write them: three paragraphs in five stay, a quarter have new
 * figures, and some are reworded, added, removed or moved.
 */
export function nextIssue(issue: Draft, random: Random): Draft {
  return {
    ...issue,
    sections: issue.sections.map(({ title, parts }) => {
      const next = parts.flatMap((part) => nextPart(part, random));
      if (random() < 0.1 && next.length > 2) {
        const [moved] = next.splice(0, 1);
        if (moved) next.splice(1, 0, moved);
      }
      return { title, parts: next };
    }),
  };
}

function nextPart(part: DraftPart, random: Random): DraftPart[] {
  if (part.kind === "table") {
    const rows = part.rows.map((cells) =>
      cells.map((cell, at) => (at < 3 || random() < 0.3 ? cell : newFigures(cell, random))),
    );
    return [{ ...part, rows }];
  }
  if (part.kind !== "paragraph" || part.sentences.length < 2) return [part];
  const chance = random();
  if (chance < 0.62) return [part];
  if (chance < 0.87) {
    return [{ ...part, sentences: part.sentences.map((each) => newFigures(each, random)) }];
  }
  if (chance < 0.92) {
    const [first = "", ...rest] = part.sentences;
    return [
      { ...part, sentences: [first, ...rest.slice(1), sentence(oneOf(topics, random), random)] },
    ];
  }
  if (chance < 0.96) return [part, paragraph(oneOf(topics, random), random)];
  return [];
}

/** The same words with other figures. */
export const newFigures = (words: string, random: Random): string =>
  words.replace(/\d+/g, (figure) => String(between(1, Number(figure) * 2 + 1, random)));
