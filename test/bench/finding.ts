import { ownSearch } from "../search/questions/answering.ts";
import { askedIn, type Mark, markOf, sharesOf } from "../search/questions/asked.ts";
import { miniSearch, plainPagefind } from "../search/questions/others-answering.ts";

/**
 * Measures how residents' questions are answered by this archive's search, by plain Pagefind and by
 * MiniSearch over paragraphs: `node --import tsx test/bench/finding.ts`. Each cell has the share answered
 * by the first report, by one of five, and with a right paragraph shown, in per cent.
 */
const files = ["questions.txt", "held-out.txt", "held-out-2.txt"];
const contestants = [
  ["ours", await ownSearch()],
  ["Pagefind", await plainPagefind()],
  ["MiniSearch", await miniSearch()],
] as const;

for (const file of files) {
  const asked = askedIn(file);
  const columns = [];
  for (const [name, { answer }] of contestants) {
    const marks: Mark[] = [];
    for (const each of asked) marks.push(markOf(each, await answer(each.question)));
    columns.push([name, sharesOf(marks)] as const);
  }
  console.log(`\n${file}`);
  console.log(row("kind", "", ...columns.map(([name]) => name)));
  for (const [kind, { count }] of columns[0]?.[1] ?? []) {
    const cells = columns.map(([, shares]) => {
      const { first = 0, five = 0, paragraph = 0 } = shares.get(kind) ?? {};
      return [first, five, paragraph].map((share) => Math.round(share * 100)).join(" ");
    });
    console.log(row(kind, String(count), ...cells));
  }
}
for (const [, { close }] of contestants) await close();

function row(kind: string, count: string, ...cells: readonly string[]): string {
  return [kind.padEnd(14), count.padStart(4), ...cells.map((cell) => cell.padStart(13))].join(" ");
}
