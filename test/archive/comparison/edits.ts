import { type Draft, type DraftPart, paragraph, request, row } from "../../made/draft.ts";
import { newFigures } from "../../made/next-issue.ts";
import { between, oneOf, type Random, sentence, topics } from "../../made/sentences.ts";
import { chosen, type Edit, replaced } from "./edited.ts";

type Paragraph = Extract<DraftPart, { kind: "paragraph" }>;
type Rows = Extract<DraftPart, { kind: "table" }>["rows"];

/** The possible edits of a report, by name. */
export const edits: Readonly<Record<string, Edit>> = {
  "new figures": onParagraph(says, (part, random) => [
    { ...part, sentences: part.sentences.map((each) => newFigures(each, random)) },
  ]),
  "a sentence more": onParagraph(says, (part, random) => [
    { ...part, sentences: [...part.sentences, any(random)] },
  ]),
  "a sentence reworded": onParagraph(isLong, (part, random) => [
    { ...part, sentences: [any(random), ...part.sentences.slice(1)] },
  ]),
  "an item added to a list": onParagraph(
    ({ items }) => items.length > 0,
    (part, random) => [{ ...part, items: [...part.items, any(random)] }],
  ),
  "a paragraph inserted": onParagraph(says, (part, random) => [
    part,
    paragraph(oneOf(topics, random), random),
  ]),
  "a paragraph deleted": onParagraph(says, () => []),
  "a paragraph moved": (given, random) => {
    // Moves by at least three places, so that no other part could be said to have moved.
    const found = chosen(
      given,
      "paragraph",
      random,
      (part, { parts }, at) =>
        says(part) &&
        parts[at + 3]?.kind === "paragraph" &&
        parts.slice(at, at + 4).every(({ id }) => !given.touched.has(id)),
    );
    if (!found) return null;
    const { part, section, at } = found;
    const between = section.parts.slice(at + 1, at + 4);
    const next = replaced(given, section, at, 4, [...between, part]);
    return { ...next, moved: [...next.moved, part.id] };
  },
  "a paragraph split": (given, random) => {
    const found = chosen(given, "paragraph", random, (part) => isLong(part) && !part.items.length);
    if (!found) return null;
    const { part, section, at } = found;
    const cut = between(1, part.sentences.length - 1, random);
    const pieces = [
      { ...part, sentences: part.sentences.slice(0, cut) },
      { ...part, id: random(), sentences: part.sentences.slice(cut) },
    ];
    const next = replaced(given, section, at, 1, pieces);
    return {
      ...next,
      madeOf: new Map([...next.madeOf, ...pieces.map(({ id }) => [id, [part.id]] as const)]),
    };
  },
  "two paragraphs joined": (given, random) => {
    const found = chosen(given, "paragraph", random, (part, { parts }, at) => {
      const next = parts[at + 1];
      return says(part) && !part.items.length && isFree(next) && !given.touched.has(next.id);
    });
    if (!found) return null;
    const { part, section, at } = found;
    const second = section.parts[at + 1];
    if (!isFree(second)) return null;
    const whole = { ...part, sentences: [...part.sentences, ...second.sentences] };
    const next = replaced(given, section, at, 2, [whole]);
    return { ...next, madeOf: new Map([...next.madeOf, [part.id, [part.id, second.id]]]) };
  },
  "a cell changed": onTable((rows, random) => {
    const at = between(0, rows.length - 1, random);
    return rows.map((cells, place) =>
      place === at
        ? cells.map((cell, column) => (column === 3 ? `${cell.slice(0, -1)}7%` : cell))
        : cells,
    );
  }),
  "a row added": onTable((rows, random) => {
    const at = between(0, rows.length, random);
    return [...rows.slice(0, at), row("ST 99", oneOf(topics, random), random), ...rows.slice(at)];
  }),
  "a row removed": onTable((rows, random) => {
    const at = between(0, rows.length - 1, random);
    return rows.filter((_, place) => place !== at);
  }),
  "a recommendation added": onRecommendations((items, random) => [
    ...items,
    request(oneOf(topics, random), random),
  ]),
  "a recommendation removed": onRecommendations((items) => items.slice(0, -1)),
  "a recommendation changed": onRecommendations((items, random) =>
    items.map((item, at) => (at === 1 ? newFigures(item, random) : item)),
  ),
  "a heading within a section changed": (given, random) => {
    const found = chosen(given, "heading", random, () => true);
    if (!found) return null;
    const title = `${found.part.title} this quarter`;
    return replaced(given, found.section, found.at, 1, [{ ...found.part, title }]);
  },
  "a section’s title changed": onDraft((draft) => ({
    sections: draft.sections.map((each) =>
      each.title === "RISK ANALYSIS" ? { ...each, title: "RISK ANALYSIS AND MITIGATION" } : each,
    ),
  })),
  "an attachment added": onDraft(({ attachments }) => ({
    attachments: [...attachments, "Appendix 9: a map of the sites"],
  })),
  "the officer changed": onDraft(() => ({ officer: "Director of Finance" })),
};

const any = (random: Random) => sentence(oneOf(topics, random), random);

/** True for a paragraph that says something. */
function says({ sentences }: Paragraph): boolean {
  return sentences.length > 1;
}

function isLong({ sentences }: Paragraph): boolean {
  return sentences.length > 2;
}

const isFree = (part: DraftPart | undefined): part is Paragraph =>
  part?.kind === "paragraph" && says(part) && part.items.length === 0;

function onParagraph(
  may: (part: Paragraph) => boolean,
  change: (part: Paragraph, random: Random) => DraftPart[],
): Edit {
  return (given, random) => {
    const found = chosen(given, "paragraph", random, may);
    return found && replaced(given, found.section, found.at, 1, change(found.part, random));
  };
}

function onTable(change: (rows: Rows, random: Random) => Rows): Edit {
  return (given, random) => {
    const found = chosen(given, "table", random, () => true);
    if (!found) return null;
    const table = { ...found.part, rows: change(found.part.rows, random) };
    return replaced(given, found.section, found.at, 1, [table]);
  };
}

function onRecommendations(
  change: (items: readonly string[], random: Random) => readonly string[],
): Edit {
  return (given, random) => {
    const found = chosen(given, "recommendations", random, () => true);
    if (!found) return null;
    const part = { ...found.part, items: change(found.part.items, random) };
    return replaced(given, found.section, found.at, 1, [part]);
  };
}

function onDraft(change: (draft: Draft) => Partial<Draft>): Edit {
  return (given) => ({ ...given, draft: { ...given.draft, ...change(given.draft) } });
}
