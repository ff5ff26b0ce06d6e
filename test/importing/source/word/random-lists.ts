import { item, level, p, run } from "./word-document.ts";

/** A document of random lists; each paragraph with words has a unique one. */
export interface RandomLists {
  readonly body: string;
  readonly numbering: string;
  readonly styles: string;
  readonly words: readonly string[];
}

/** Numbers from 0 to 1 that a seed reproduces on every machine (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const formats = [
  "decimal",
  "decimal",
  "decimal",
  "lowerLetter",
  "upperLetter",
  "lowerRoman",
  "upperRoman",
  "decimalZero",
  "ordinal",
  "bullet",
  "none",
];

/**
 * Lists of up to four levels, with shared definitions, starts, styles that name a list, and paragraphs
 * without words. Left out are the differences between LibreOffice 7.4 and Word: a level above that prints
 * no figure (Word keeps the dots between them, LibreOffice does not), and an unused level above that starts
 * past 1 (Word prints its start, LibreOffice 1). If two styles name a level of one definition, LibreOffice
 * numbers only the first.
 */
export function randomLists(seed: number): RandomLists {
  const chance = chances(seed);
  const upTo = (most: number) => Math.floor(chance() * most);
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)] as T;
  const abstracts = Array.from({ length: 1 + upTo(3) }, (_, id) => {
    const depth = 1 + upTo(4);
    const levels = randomLevels(depth, one, chance);
    const xml = `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`;
    return { id, depth, xml };
  });
  const nums = Array.from({ length: abstracts.length + upTo(3) }, (_, at) => {
    const { id, depth } = abstracts[at] ?? one(abstracts);
    const restarts = chance() < 0.3 && at >= abstracts.length;
    const override = restarts
      ? `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${1 + upTo(9)}"/></w:lvlOverride>`
      : "";
    const xml = `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${id}"/>${override}</w:num>`;
    return { id: at + 1, abstract: id, depth, restarts, xml };
  });
  const plainNums = nums.filter(({ restarts }) => !restarts);
  const places = new Set<string>();
  const styled = Array.from({ length: upTo(3) }, (_, at) => {
    const { id, abstract, depth } = one(plainNums);
    const own = upTo(depth);
    const isDerived = at > 0 && (chance() < 0.5 || places.has(`${abstract} ${own}`));
    const rest = isDerived
      ? `<w:basedOn w:val="L${at - 1}"/>`
      : `<w:pPr>${listed(id, own)}</w:pPr>`;
    places.add(`${abstract} ${own}`);
    return `<w:style w:type="paragraph" w:styleId="L${at}"><w:name w:val="Report words ${at}"/>${rest}</w:style>`;
  });
  const words: string[] = [];
  const begun = new Set<number>();
  const paragraphs = Array.from({ length: 6 + upTo(24) }, (_, at) => {
    const isEmpty = chance() < 0.1;
    const word = `w${at}x`;
    if (!isEmpty) words.push(word);
    const content = isEmpty ? "" : run(word);
    const kind = chance();
    if (kind < 0.15) return p(content);
    const style = `<w:pStyle w:val="L${upTo(Math.max(1, styled.length))}"/>`;
    if (kind < 0.35 && styled.length > 0) return p(content, style);
    if (kind < 0.4) return p(content, style + listed(0, 0));
    const { id, depth, restarts } = one(nums);
    const isFirst = restarts && !begun.has(id);
    begun.add(id);
    return item(content, isFirst ? 0 : upTo(depth), id);
  });
  return {
    body: paragraphs.join(""),
    numbering: [...abstracts, ...nums].map(({ xml }) => xml).join(""),
    styles: `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${styled.join("")}`,
    words,
  };
}

const listed = (id: number, at: number) =>
  `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;

function randomLevels(
  depth: number,
  one: <T>(of: readonly T[]) => T,
  chance: () => number,
): string {
  const figures: string[] = [];
  return Array.from({ length: depth }, (_, at) => {
    const format = one(formats);
    if (format === "bullet") return level(at, format, "•");
    if (format === "none") return level(at, format, one(["", "Note:"]));
    figures.push(`%${at + 1}`);
    const whole = chance() < 0.5 ? figures.join(".") : `%${at + 1}`;
    const text = one([whole, `${whole}.`, `(${whole})`, `${whole})`, `Part ${whole}`]);
    const start = at === depth - 1 && chance() < 0.3 ? 1 + Math.floor(chance() * 6) : 1;
    return level(at, format, text).replace('start w:val="1"', `start w:val="${start}"`);
  }).join("");
}
