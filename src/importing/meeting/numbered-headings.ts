import { isCapitals } from "../body/headings.ts";
import { indentOf, isBlank, plain, type RawLine } from "../source/raw-report.ts";

/** The heading of a minute or an agenda item, which may take several lines. */
export interface NumberedHeading {
  /** Indices in the list of lines: of its first line, and after its last. */
  readonly from: number;
  readonly to: number;
  /** As printed: "84.", "EUR12", "12/24". */
  readonly number: string;
  /** With single spaces and without formatting. */
  readonly title: string;
}

interface Candidate extends NumberedHeading {
  readonly prefix: string;
  /** The part that counts: 84, 12; other digits belong to the prefix. */
  readonly counts: number;
  /** How certain it is that this is a heading. */
  readonly weight: number;
}

/**
 * The headings that are numbered through a meeting's paper: the longest sequence in which each number is
 * the next or a repetition, allowing for an omitted item. In Word and HTML each line is a paragraph of its
 * own. Numbers within a minute start again and form
 * shorter sequences.
 */
export function numberedHeadings(
  lines: readonly RawLine[],
  areParagraphs = false,
): readonly NumberedHeading[] {
  const all = lines.flatMap((_, at) => candidateAt(lines, at, areParagraphs));
  const found = all.length > most ? all.filter(({ weight }) => weight > 1) : all;
  const best: { readonly score: number; readonly before: number }[] = [];
  for (const [at, own] of found.entries()) {
    let [score, before] = [own.weight, -1];
    for (let other = 0; other < at; other += 1) {
      const earlier = found[other];
      const reached = (best[other]?.score ?? 0) + own.weight;
      if (earlier && follows(earlier, own) && reached > score) [score, before] = [reached, other];
    }
    best.push({ score, before });
  }
  const row: NumberedHeading[] = [];
  let at = best.reduce(
    (top, { score }, place) => (score > (best[top]?.score ?? 0) ? place : top),
    0,
  );
  while (at >= 0) {
    const own = found[at];
    if (!own) break;
    row.unshift({ from: own.from, to: own.to, number: own.number, title: own.title });
    at = best[at]?.before ?? -1;
  }
  return row.length > 1 ? row : [];
}

/** More possible headings than any meeting has; comparing each with each must stay quick. */
const most = 1500;

function follows(earlier: Candidate, later: Candidate): boolean {
  const step = later.counts - earlier.counts;
  return earlier.prefix === later.prefix && step >= 0 && step <= 3;
}

const numbered =
  /^(?:Minute (?:No\.? ?)?)?((?:\p{Lu}{1,6}[ .]?)?\d{1,4}(?:\/\d{1,4})?)([.:)]?)(\s+)(?=\p{L}|\d\d\/\d{4}|["'“‘(*])(.+)$/u;

function candidateAt(
  lines: readonly RawLine[],
  at: number,
  areParagraphs: boolean,
): readonly Candidate[] {
  const line = lines[at];
  if (!line || line.table !== null || indentOf(plain(line.text)) > 4) return [];
  const match = numbered.exec(plain(line.text).trim());
  const before = lines[at - 1];
  const isWithin = !areParagraphs && before && !isBlank(before) && !line.opensPage;
  if (!match) return [];
  const [, figures = "", stop = "", gap = "", first = ""] = match;
  const next = plain(lines[at + 1]?.text ?? "").trim();
  const isApart = isCapitals(first.replace(/\.$/, "")) || next.startsWith(`${figures}.1 `);
  if (isWithin && line.heading === 0 && !isApart) return [];
  const isMarked =
    stop !== "" || gap.length > 1 || /^\p{Lu}/u.test(figures) || figures.includes("/");
  if (!isMarked && line.heading === 0 && line.print?.bold !== true) return [];
  const isOwnLine = areParagraphs || next.startsWith(`${figures}.1 `);
  const to = isOwnLine ? at + 1 : endOfTitle(lines, at);
  const title = [first, ...lines.slice(at + 1, to).map(({ text }) => plain(text))]
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  const isOpen = /[.;,]$/.test(title) && !(title.endsWith(".") && isCapitals(title.slice(0, -1)));
  if (title.length > 320 || isOpen || !/^[\p{Lu}\d"'“‘(*]/u.test(title)) return [];
  const isNamed = isItemLine(lines[to]);
  const stands = line.heading > 0 || line.print?.bold === true || isCapitals(first);
  const weight = 1 + (isNamed ? 3 : 0) + (stands ? 2 : 0);
  return counted(figures).map((count) => ({
    from: at,
    to,
    number: `${figures}${stop}`,
    title,
    ...count,
    weight,
  }));
}

/** "EUR 12" counts 12 after "EUR"; "12/24" counts 12, and 24 as well where 12 may be the year. */
function counted(figures: string): readonly { prefix: string; counts: number }[] {
  const [, letters = "", one = "", other = ""] = /^(\D*)(\d+)(?:\/(\d+))?$/.exec(figures) ?? [];
  const mayBeginWithYear = other !== "" && Number(one) >= 20 && Number(one) <= 99;
  return [
    { prefix: `${letters}/${other}`, counts: Number(one) },
    ...(mayBeginWithYear ? [{ prefix: `${letters}${one}/`, counts: Number(other) }] : []),
  ];
}

/** Where a heading ends: at a blank line, at "(Item 5)", at a bullet, or where bold ends. */
function endOfTitle(lines: readonly RawLine[], at: number): number {
  const first = lines[at];
  let to = at + 1;
  for (; to < lines.length && to < at + 6; to += 1) {
    const line = lines[to];
    if (!line || isBlank(line) || line.table !== null || isItemLine(line)) break;
    if (/^\s*(?:[•●▪◦-]|\(?[a-z\d]{1,2}[.)]|\d{1,3}\.\d{1,2}\.?)\s/i.test(plain(line.text))) break;
    if (first?.print && line.print && first.print.bold !== line.print.bold) break;
    if (
      first &&
      isCapitals(plain(first.text).replace(/^\S+\s+|\.$/g, "")) &&
      !isCapitals(line.text)
    )
      break;
  }
  return to;
}

/** True for a line such as "(Item 5)" below the heading of a minute. */
const isItemLine = (line: RawLine | undefined): boolean =>
  line !== undefined && /^\((?:agenda )?items? .{1,60}\)\.?$/i.test(plain(line.text).trim());

/** The index of the line that names the items of a minute, the first that is not blank; null if it names none. */
export function itemLineAt(lines: readonly RawLine[], from: number): number | null {
  const at = lines.findIndex((line, index) => index >= from && !isBlank(line));
  return at !== -1 && isItemLine(lines[at]) ? at : null;
}
