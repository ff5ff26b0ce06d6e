import { type Answering, archiveIn, ownSearch, pagesOf } from "./answering.ts";
import { type Asked, type Mark, markOf, type Shares, sharesOf } from "./asked.ts";
import { miniSearch, plainPagefind } from "./others-answering.ts";

/** The searches that are compared, by name, this archive's own first. */
export type Contestants = readonly (readonly [name: string, search: Answering])[];

/** The three searches over the archive of a content folder. */
export async function contestantsOf(folder: string): Promise<Contestants> {
  const archive = archiveIn(folder);
  const pages = await pagesOf(archive);
  return [
    ["ours", await ownSearch(archive)],
    ["Pagefind", await plainPagefind(pages)],
    ["MiniSearch", miniSearch(pages)],
  ];
}

/**
 * Prints how some questions are answered: for each kind and search the share answered by the first report, by
 * one of five, and with a right paragraph shown, in per cent; then each question that the first search fails.
 * Returns the shares of each search.
 */
export async function compare(
  title: string,
  asked: readonly Asked[],
  contestants: Contestants,
): Promise<readonly ReadonlyMap<string, Shares>[]> {
  const columns: (readonly [string, readonly Mark[]])[] = [];
  for (const [name, { answer }] of contestants) {
    const marks: Mark[] = [];
    for (const each of asked) marks.push(markOf(each, await answer(each.question)));
    columns.push([name, marks]);
  }
  console.log(`\n${title}`);
  console.log(row("kind", "", ...columns.map(([name]) => name)));
  const shares = columns.map(([, marks]) => sharesOf(marks));
  for (const [kind, { count }] of shares[0] ?? []) {
    const cells = shares.map((each) => {
      const { first = 0, five = 0, paragraph = 0 } = each.get(kind) ?? {};
      return [first, five, paragraph].map((share) => Math.round(share * 100)).join(" ");
    });
    console.log(row(kind, String(count), ...cells));
  }
  for (const { kind, question, rank, isShown } of columns[0]?.[1] ?? [])
    if (rank > 1 || !isShown)
      console.log(`${kind}: ${question}: place ${rank}${isShown ? "" : ", paragraph not shown"}`);
  return shares;
}

function row(kind: string, count: string, ...cells: readonly string[]): string {
  return [kind.padEnd(14), count.padStart(4), ...cells.map((cell) => cell.padStart(13))].join(" ");
}
