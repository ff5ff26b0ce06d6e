import { between, oneOf, type Random, sentence, type Topic, topics } from "./sentences.ts";

/** A report invented by a test, which therefore knows what changes in it. */
export interface Draft {
  readonly subject: string;
  readonly officer: string;
  readonly attachments: readonly string[];
  readonly sections: readonly DraftSection[];
}

export interface DraftSection {
  readonly title: string;
  readonly parts: readonly DraftPart[];
}

/** Paragraphs are numbered by position; tables and headings are between them. An id survives every edit. */
export type DraftPart = { readonly id: number } & (
  | {
      readonly kind: "paragraph";
      readonly sentences: readonly string[];
      readonly items: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "heading"; readonly title: string }
  | { readonly kind: "recommendations"; readonly items: readonly string[] }
);

export type DraftParagraph = Extract<DraftPart, { kind: "paragraph" }>;
export type DraftTable = Extract<DraftPart, { kind: "table" }>;

/** A report of about 700 words under the headings that councils use. */
export function draft(subject: string, random: Random): Draft {
  const pool = [...topics].sort(() => random() - 0.5);
  const topic = () => pool.pop() ?? oneOf(topics, random);
  const own = (title: string, count: number, parts: readonly DraftPart[] = []): DraftSection => ({
    title,
    parts: [...Array.from({ length: count }, () => paragraph(topic(), random)), ...parts],
  });
  return {
    subject,
    officer: "Director of Public Health",
    attachments: ["Appendix 1: the figures"],
    sections: [
      own("PURPOSE OF REPORT", 1),
      {
        title: "RECOMMENDED: That the Board",
        parts: [
          {
            kind: "recommendations",
            id: random(),
            items: [
              "receive the report",
              ...[topic(), topic()].map((each) => request(each, random)),
            ],
          },
        ],
      },
      {
        title: "SUPPORTING INFORMATION",
        parts: [
          ...own("", 4).parts,
          { kind: "heading", id: random(), title: "Work in hand" },
          ...own("", 3).parts,
          table(topic(), random),
        ],
      },
      {
        title: "POLICY IMPLICATIONS",
        parts: [nil(random, "There are no policy implications arising from this report.")],
      },
      own("FINANCIAL IMPLICATIONS", 2),
      own("RISK ANALYSIS", 2),
      { title: "EQUALITY AND DIVERSITY ISSUES", parts: [nil(random, "None.")] },
      {
        title: "BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972",
        parts: [nil(random, "None.")],
      },
    ],
  };
}

const nil = (random: Random, words: string): DraftPart => ({
  kind: "paragraph",
  id: random(),
  sentences: [words],
  items: [],
});

/** A paragraph of two to four sentences; one in five has a list. */
export function paragraph(topic: Topic, random: Random): DraftParagraph {
  const count = between(2, 4, random);
  return {
    kind: "paragraph",
    id: random(),
    sentences: Array.from({ length: count }, () => sentence(topic, random)),
    items:
      random() < 0.2
        ? Array.from({ length: between(2, 4, random) }, () => sentence(topic, random))
        : [],
  };
}

/** What a board is asked to do. */
export const request = (topic: Topic, random: Random): string =>
  `ask the director to report on ${sentence(topic, random).replace(/\.$/, "").toLowerCase()}`;

function table(topic: Topic, random: Random): DraftPart {
  return {
    kind: "table",
    id: random(),
    caption: "Table 1: Measures of the service",
    head: ["Ref", "Measure", "Target", "Actual", "Progress"],
    rows: Array.from({ length: 8 }, (_, at) => row(`ST ${10 + at}`, topic, random)),
  };
}

/** A row of a table of measures. */
export function row(reference: string, topic: Topic, random: Random): string[] {
  const things = [oneOf(topic, random), oneOf(oneOf(topics, random), random)];
  const name = `Share of ${things.join(" and ")} seen within ${between(2, 90, random)} days`;
  const percentage = () => `${between(11, 98, random)}.${between(0, 9, random)}%`;
  return [reference, name, percentage(), percentage(), oneOf(["On target", "Behind"], random)];
}

/** The Markdown of a draft's body. */
export function markdown({ sections }: Draft): string {
  return sections
    .map(({ title, parts }, at) => {
      let number = 0;
      const next = () => {
        number += 1;
        return `${at + 1}.${number}`;
      };
      return `## ${at + 1}.0 ${title}\n\n${parts.map((part) => partText(part, next)).join("\n\n")}\n`;
    })
    .join("\n");
}

function partText(part: DraftPart, next: () => string): string {
  switch (part.kind) {
    case "paragraph": {
      const items = part.items.map((item) => `- ${item}`).join("\n");
      return `${next()} ${part.sentences.join(" ")}${items === "" ? "" : `\n\n${items}`}`;
    }
    case "table":
      return [
        part.caption,
        "",
        rowText(part.head),
        rowText(part.head.map(() => "---")),
        ...part.rows.map(rowText),
      ].join("\n");
    case "heading":
      return `### ${part.title}`;
    case "recommendations":
      return part.items.map((item, at) => `${at + 1}) ${item};`).join("\n");
  }
}

const rowText = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
