import { joinedRuns, type MarkedRun, type Marks, markedRuns } from "./marked-runs.ts";

/**
 * The words of a raw report’s line as Markdown, with every character escaped that would be markup.
 * Struck-through, superscript, subscript and linked words always read back as such. Bold and italics are
 * written only if both ends are at word boundaries; elsewhere Markdown would print the asterisks.
 */
export function inlineMarkdown(text: string): string {
  const runs = withSureEmphasis(markedRuns(text));
  return markdownOfRuns(runs, [], escapesFor(runs));
}

/** The same for a heading, which is already bold. */
export function headingMarkdown(text: string): string {
  const runs = markedRuns(text).map(({ text: words, marks }) => ({
    text: words,
    marks: { ...marks, bold: false, italic: false },
  }));
  return markdownOfRuns(joinedRuns(runs), [], escapesFor(runs));
}

type Kind = keyof Marks;

/** Outermost first if two end at the same place. Superscript and subscript contain no other markup. */
const kinds = ["href", "struck", "bold", "italic"] as const satisfies readonly Kind[];

/** Runs with their markup, except marks that are already open around them. */
function markdownOfRuns(
  runs: readonly MarkedRun[],
  open: readonly Kind[],
  escaped: Escape,
): string {
  let text = "";
  for (let at = 0; at < runs.length; ) {
    const [kind, end] = furthest(runs, at, open);
    const held = runs.slice(at, end);
    const { marks } = runs[at] as MarkedRun;
    const inner =
      kind === null
        ? held.map((run) => words(run, escaped)).join("")
        : markdownOfRuns(held, [...open, kind], escaped);
    // A mark must touch words, even where another mark separates them from the space around.
    const core = inner.trim();
    const start = inner.indexOf(core);
    text +=
      kind === null || core === ""
        ? inner
        : inner.slice(0, start) + wrapped(kind, core, marks) + inner.slice(start + core.length);
    at = end;
  }
  return text;
}

/** The mark that extends furthest from a run, and the run at which it ends; null if it has no mark. */
function furthest(
  runs: readonly MarkedRun[],
  at: number,
  open: readonly Kind[],
): [Kind | null, number] {
  const first = runs[at]?.marks;
  let found: [Kind | null, number] = [null, at + 1];
  for (const kind of kinds) {
    const value = first?.[kind];
    if (open.includes(kind) || !value) continue;
    const stop = runs.findIndex(({ marks }, place) => place > at && marks[kind] !== value);
    const end = stop === -1 ? runs.length : stop;
    if (found[0] === null || end > found[1]) found = [kind, end];
  }
  return found;
}

function wrapped(kind: Kind, inner: string, { href }: Marks): string {
  switch (kind) {
    case "href":
      return `[${inner}](${href})`;
    case "struck":
      // A slash, hyphen or bracket before the closing mark would keep it open.
      return `~~${inner.replace(/(?<=(?:^|[^\\])(?:\\\\)*)[(/-]$/, "\\$&")}~~`;
    case "bold":
      return `**${inner}**`;
    default:
      return `*${inner}*`;
  }
}

function words({ text, marks: { script } }: MarkedRun, escaped: Escape): string {
  if (script === null) return escaped(text);
  const mark = script === "raised" ? "^" : "~";
  return mark + (plainScript[script].test(text) ? text : scriptEscaped(text)) + mark;
}

/** Characters that superscript and subscript may contain without backslashes. */
const plainScript = {
  raised: /^(?:[+−-]?[\p{L}\p{N}]+[+−-]?|[+−-])$/u,
  lowered: /^[+−-]?[\p{L}\p{N}]+$/u,
};

const scriptEscaped = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "\\$&");

type Escape = (text: string) => string;

/** Escapes characters that would be markup. A lone “~” or “^” is not; brackets are where a link could be. */
function escapesFor(runs: readonly MarkedRun[]): Escape {
  const all = runs.map(({ text }) => text).join("");
  const count = (character: string) => all.split(character).length - 1;
  const some = (is: (marks: Marks) => boolean) => runs.some(({ marks }) => is(marks));
  const tildes = count("~") > 1 || some(({ struck, script }) => struck || script === "lowered");
  const carets = count("^") > 1 || some(({ script }) => script === "raised");
  const links = some(({ href }) => href !== null);
  const brackets = links ? /[[\]]/g : all.includes("](") ? /\[/g : null;
  return (text) => {
    let escaped = text
      .replace(/[\\*]/g, "\\$&")
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
    if (brackets) escaped = escaped.replace(brackets, "\\$&");
    if (tildes) escaped = escaped.replaceAll("~", "\\~");
    return carets ? escaped.replaceAll("^", "\\^") : escaped;
  };
}

/** Runs without the bold and italics that Markdown could confuse with asterisks. */
function withSureEmphasis(runs: readonly MarkedRun[]): MarkedRun[] {
  return joinedRuns(unsureCleared(joinedRuns(unsureCleared(runs, "bold")), "italic"));
}

function unsureCleared(runs: readonly MarkedRun[], kind: "bold" | "italic"): MarkedRun[] {
  const cleared = [...runs];
  for (let at = 0; at < runs.length; ) {
    let end = at + 1;
    if (runs[at]?.marks[kind]) {
      while (runs[end]?.marks[kind]) end += 1;
      if (!isSure(runs, at, end, kind)) {
        for (let place = at; place < end; place += 1) {
          const run = runs[place] as MarkedRun;
          cleared[place] = { ...run, marks: { ...run.marks, [kind]: false } };
        }
      }
    }
    at = end;
  }
  return cleared;
}

/** True if no letter or digit touches the marks and, for italics, no bold is inside or next to them. */
function isSure(
  runs: readonly MarkedRun[],
  from: number,
  to: number,
  kind: "bold" | "italic",
): boolean {
  const [before, after] = [runs[from - 1], runs[to]];
  if (isWord.test(before?.text.slice(-2) ?? "") || startsWord.test(after?.text ?? "")) return false;
  const about = runs.slice(Math.max(0, from - 1), to + 1);
  return kind === "bold" || about.every(({ marks }) => !marks.bold);
}

const isWord = /[^\s\p{P}\p{S}]$/u;
const startsWord = /^[^\s\p{P}\p{S}]/u;
