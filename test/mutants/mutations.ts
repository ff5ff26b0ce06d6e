/** A small change at one place of a source file, which makes a guard let the wrong thing through. */
export interface Mutant {
  /** Counted in characters from the start of the file. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** A pattern of code, and its possible replacements. */
interface Mutation {
  readonly pattern: RegExp;
  readonly to: (found: string) => readonly string[];
}

const flipped: Readonly<Record<string, string>> = {
  " === ": " !== ",
  " !== ": " === ",
  " < ": " <= ",
  " <= ": " < ",
  " > ": " >= ",
  " >= ": " > ",
  " && ": " || ",
  " || ": " && ",
  " ?? ": " && ",
  ".some(": ".every(",
  ".every(": ".some(",
};

const comparison = " (?:[!=]==|[<>]=?) ";
const operand = "[^<>=!&|?:;,()[\\]]*";
const number = "(?<![\\w.$#\\[-])\\d+(?:\\.\\d+)?(?![\\w.])";

/** A bound: a number in a comparison, or one with a name. An index, a step or a part's number is none. */
const bound = new RegExp(
  [
    `(?<=${comparison}${operand})${number}`,
    `${number}(?=${operand}${comparison})`,
    `(?<=\\bconst \\w+(?:: \\w+)? = |[{ ]\\w+: |\\bMath\\.(?:min|max)\\(.*)${number}(?= \\*|[;,)\\s])(?! \\|)`,
  ].join("|"),
  "g",
);

/** Changes in code; the formatter puts spaces around binary operators and none in types. */
const inCode: readonly Mutation[] = [
  {
    // The end of a list in a loop is left alone: beyond it there is nothing to find.
    pattern: / (?:===|!==|<=?(?! [\w.]+\.length;)|>=?|&&|\|\||\?\?) |\.(?:some|every)\(/g,
    to: (found) => [flipped[found] ?? ""],
  },
  { pattern: /(?<=[( ])!(?=[\w(/])/g, to: () => [""] },
  { pattern: /(?<=\bif \()(?=[^)])/g, to: () => ["false && ", "true || "] },
  {
    pattern: /\b(?:true|false)\b(?!,?\s*\|)/g,
    to: (found) => [found === "true" ? "false" : "true"],
  },
  { pattern: bound, to: (found) => [`${Number(found) + 1}`] },
];

/** Changes in a regular expression. */
const inPatterns: readonly Mutation[] = [
  {
    // An end after “.*”, which has taken in all that there is, is left alone.
    pattern: /\\b|(?<!\[)\^|(?<!\.\*\)?)\$(?=\/|\)|\|)|\\u[0-9A-Fa-f]{4}(?:-\\u[0-9A-Fa-f]{4})?/g,
    to: () => [""],
  },
  { pattern: /(?<=[\])\w.])[?](?![:=!<])/g, to: () => [""] },
  { pattern: /(?<=\/\w*)i(?=\w*$)/g, to: () => [""] },
];

/** The most mutants for one line: a pattern with a long list of words would have hundreds. */
const mostOfALine = 6;

/** Every mutant of a TypeScript file's text, in file order. Types and comments are left alone. */
export function mutantsOf(text: string): readonly Mutant[] {
  const onLine = new Map<number, number>();
  const isWanted = ({ at }: Mutant) => {
    const line = text.lastIndexOf("\n", at - 1);
    onLine.set(line, (onLine.get(line) ?? 0) + 1);
    return !isInImport(text, at) && (onLine.get(line) ?? 0) <= mostOfALine;
  };
  return pieces(text)
    .flatMap(({ kind, start, end }) => {
      const mutations = kind === "code" ? inCode : kind === "pattern" ? inPatterns : [];
      const piece = text.slice(start, end);
      return mutations.flatMap(({ pattern, to }) =>
        [...piece.matchAll(pattern)].flatMap((match) =>
          to(match[0]).map((other) => ({ at: start + match.index, from: match[0], to: other })),
        ),
      );
    })
    .sort((one, other) => one.at - other.at)
    .filter(isWanted);
}

/** The text with the mutant's change. */
export const mutated = (text: string, { at, from, to }: Mutant): string =>
  text.slice(0, at) + to + text.slice(at + from.length);

interface Piece {
  readonly kind: "code" | "pattern" | "other";
  readonly start: number;
  readonly end: number;
}

/** A file split into code, regular expressions, and the rest: comments and quoted text. */
function pieces(text: string): readonly Piece[] {
  const edges =
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[(,=:[!&|?{};\s]\s*)\/(?![*/\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*/g;
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(edges)) {
    const end = match.index + match[0].length;
    const isPattern = match[0].startsWith("/") && !/^\/[*/]/.test(match[0]);
    found.push({ kind: "code", start: from, end: match.index });
    found.push({ kind: isPattern ? "pattern" : "other", start: match.index, end });
    from = end;
  }
  return [...found, { kind: "code", start: from, end: text.length }];
}

function isInImport(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^(?:import|export type|export interface|type|interface)\b/.test(line);
}
