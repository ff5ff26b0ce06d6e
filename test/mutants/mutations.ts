/** A small change to one place of a source file, by which a guard would let the wrong thing through. */
export interface Mutant {
  /** Counted from the file's first character. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** A pattern of code, and what may stand in its place. */
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

/** What is changed in code; the formatter sets spaces around binary operators and none in types. */
const inCode: readonly Mutation[] = [
  {
    pattern: / (?:===|!==|<=?|>=?|&&|\|\||\?\?) |\.(?:some|every)\(/g,
    to: (found) => [flipped[found] ?? ""],
  },
  { pattern: /(?<=[( ])!(?=[\w(/])/g, to: () => [""] },
  { pattern: /(?<=\bif \()(?=[^)])/g, to: () => ["false && ", "true || "] },
  {
    pattern: /\b(?:true|false)\b(?!,?\s*\|)/g,
    to: (found) => [found === "true" ? "false" : "true"],
  },
  {
    pattern: /(?<![\w.$"'`#-])\d+(?:\.\d+)?(?![\w."'`])/g,
    to: (found) => [`${Number(found) + 1}`],
  },
];

/** What is changed within a regular expression. */
const inPatterns: readonly Mutation[] = [
  {
    pattern: /\\b|(?<!\[)\^|\$(?=\/|\)|\|)|\\u[0-9A-Fa-f]{4}(?:-\\u[0-9A-Fa-f]{4})?/g,
    to: () => [""],
  },
  { pattern: /(?<=[\])\w.])[?](?![:=!<])/g, to: () => [""] },
  { pattern: /(?<=\/\w*)i(?=\w*$)/g, to: () => [""] },
];

/** How many mutants a line gives at most: a long list of words in a pattern would give hundreds. */
const mostOfALine = 6;

/** Every mutant of a TypeScript file's text, in the order of its places. Types and comments stay. */
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

/** The text with the mutant's change made. */
export const mutated = (text: string, { at, from, to }: Mutant): string =>
  text.slice(0, at) + to + text.slice(at + from.length);

interface Piece {
  readonly kind: "code" | "pattern" | "other";
  readonly start: number;
  readonly end: number;
}

/** A file parted into code, regular expressions, and what is neither: comments and texts in quotation marks. */
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
