import type { MadeBlock, MadeSection } from "./made-report.ts";
import type { Sentences } from "./made-words.ts";
import type { Random } from "./random.ts";

/** The numbered sections of a report of about 700 words; with `measures`, its table has targets. */
export function madeBody(measures: boolean, of: Sentences, random: Random): MadeSection[] {
  const long = (least: number, most: number) =>
    Array.from({ length: random.between(least, most) }, () => of.paragraph(50));
  const list = Array.from({ length: random.between(3, 5) }, () => listed(of.sentence(9)));
  const asked = ["receive the report", ...long(1, 2).map(firstSentence)];
  const sections: MadeSection[] = [
    paragraphs("PURPOSE OF REPORT", [`To report to the Board on ${of.title(10).toLowerCase()}.`]),
    section("RECOMMENDED: That the Board", [{ kind: "recommendations", items: asked }]),
    section("SUPPORTING INFORMATION", [
      ...numbered(long(3, 4)),
      { kind: "list", items: list },
      ...(random.chance(0.1) ? [table(measures, of, random)] : []),
      ...numbered(long(2, 4)),
    ]),
    standing("POLICY IMPLICATIONS", 0.5),
    standing("FINANCIAL IMPLICATIONS", 0.3),
    ...(random.chance(0.5) ? [standing("IMPLICATIONS FOR THE COUNCIL'S PRIORITIES", 0.3)] : []),
    standing("RISK ANALYSIS", 0.4),
    standing("EQUALITY AND DIVERSITY ISSUES", 0.6),
    ...(random.chance(0.3) ? [standing("CLIMATE CHANGE IMPLICATIONS", 0.4)] : []),
    paragraphs("BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972", [
      random.chance(0.7) ? "None." : `${of.title(4)}, held by Democratic Services, Town Hall.`,
    ]),
  ];
  return renumbered(sections);

  function standing(heading: string, nilShare: number): MadeSection {
    return random.chance(nilShare)
      ? { ...paragraphs(heading, [random.one(nilReturns)]), isNil: true }
      : paragraphs(heading, long(1, 2));
  }
}

/** The next report of a series: six paragraphs in ten unchanged, others with new figures, a few new. */
export function nextIssue(body: readonly MadeSection[], of: Sentences, random: Random) {
  const text = (before: string) => {
    const chance = random.next();
    if (chance < 0.6) return before;
    return chance < 0.85 ? withNewFigures(before, random) : of.paragraph(50);
  };
  return body.map((section): MadeSection => {
    if (section.isNil || section.number === 1) return section;
    return {
      ...section,
      blocks: section.blocks.map((block): MadeBlock => {
        if (block.kind === "paragraph" && block.text.length > 100)
          return { ...block, text: text(block.text) };
        if (block.kind !== "table") return block;
        return { ...block, rows: block.rows.map((row) => newValues(row, random)) };
      }),
    };
  });
}

const nilReturns = [
  "None.",
  "Not applicable.",
  "There are no implications arising from this report.",
  "No specific implications have been identified.",
];

const section = (heading: string, blocks: readonly MadeBlock[]): MadeSection => {
  return { number: 0, heading, blocks, isNil: false };
};

const paragraphs = (heading: string, texts: readonly string[]): MadeSection =>
  section(heading, numbered(texts));

const numbered = (texts: readonly string[]): MadeBlock[] =>
  texts.map((text) => ({ kind: "paragraph", number: "", text }));

/** Numbers sections from 1 and paragraphs from 1.1. */
function renumbered(sections: readonly MadeSection[]): MadeSection[] {
  return sections.map((each, at) => {
    let count = 0;
    const blocks = each.blocks.map((block) => {
      if (block.kind !== "paragraph") return block;
      count += 1;
      return { ...block, number: `${at + 1}.${count}` };
    });
    return { ...each, number: at + 1, blocks };
  });
}

/** A table of measures with targets, or of plain counts. */
function table(measures: boolean, of: Sentences, random: Random): MadeBlock {
  const rows = Array.from({ length: random.between(5, 9) }, (_, at) => {
    const name = of.title(4);
    const values = [random.between(50, 99), random.between(50, 99)].map((value) =>
      measures ? `${value}%` : String(value * 3),
    );
    return measures ? [`LI ${at + 1}`, name, ...values] : [name, ...values];
  });
  return {
    kind: "table",
    head: measures ? ["Ref", "Measure", "Actual", "Target"] : ["Place", "Visits", "Letters"],
    rows,
  };
}

const newValues = (row: readonly string[], random: Random) =>
  row.map((cell, at) => (at === row.length - 2 ? withNewFigures(cell, random) : cell));

const withNewFigures = (text: string, random: Random) =>
  text.replace(/\d+(?=%)|(?<=£)\d+|\b\d{3,4}\b/g, (figure) =>
    String(random.between(10 ** (figure.length - 1), 10 ** figure.length - 1)),
  );

const firstSentence = (text: string) => uncapital(listed(text.slice(0, text.indexOf(". ") + 1)));
const listed = (sentence: string) => sentence.replace(/\.$/, "");
const uncapital = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
