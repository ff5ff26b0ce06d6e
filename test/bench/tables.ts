import type { Fairness, KindCompared } from "./fairness.ts";
import { type Measured, median } from "./measures.ts";
import type { SizeMeasured } from "./size.ts";
import type { Weights } from "./weights.ts";

/** The measurements at one size as plain-text tables. */
export function sizeTables(of: SizeMeasured): string {
  const { reports, builds, fairness, changedByEdit, served, weights } = of;
  const hugo = builds.find(({ name }) => name === "hugo") ?? null;
  return [
    `\n${reports} reports`,
    table(
      [
        "",
        "wall s",
        "processor s",
        "× Hugo wall",
        "× Hugo proc.",
        "MiB",
        "files",
        "MB",
        "ms/report",
      ],
      builds.map((each) => buildRow(each, hugo, reports)),
    ),
    ...(served ? [servedLine(served)] : []),
    ...(changedByEdit
      ? [`One edit changes ${changedByEdit.length} files: ${changedByEdit.join(" ")}`]
      : []),
    ...(weights ? [weightsTable(weights)] : []),
    ...(fairness ? [fairnessTable(fairness)] : []),
  ].join("\n");
}

function servedLine({ ours, hugos }: NonNullable<SizeMeasured["served"]>): string {
  const times = (of: readonly number[]) =>
    `${median(of).toFixed(2)} s in the median and ${Math.max(...of).toFixed(2)} s at most`;
  const hugo = hugos.length === 0 ? "" : `, by Hugo’s server after ${times(hugos)}`;
  return `${ours.length} edits, 1 to 5 s apart, are served after ${times(ours)}${hugo}`;
}

function buildRow(of: Measured, hugo: Measured | null, reports: number): string[] {
  const ratio = (one: number, other: number | undefined) =>
    other === undefined ? "–" : (one / other).toFixed(2);
  return [
    of.name,
    of.wall.toFixed(2),
    of.processor.toFixed(2),
    ratio(of.wall, hugo?.wall),
    ratio(of.processor, hugo?.processor),
    of.memory === null ? "–" : String(of.memory),
    String(of.written.files),
    (of.written.bytes / 1e6).toFixed(1),
    ((of.wall / reports) * 1000).toFixed(2),
  ];
}

function weightsTable({ report, home, heaviest, tooHeavy }: Weights): string {
  return [
    `\nCompressed, with the stylesheet: a report ${kB(report.median)} kB, ${kB(report.most)} at most; home ${kB(home)} kB`,
    table(
      ["heaviest page of its kind", "gzip kB", "brotli kB"],
      heaviest.slice(0, 8).map(({ path, bytes, brotli }) => [path, kB(bytes), kB(brotli)]),
    ),
    `Heavier than 100 kB: ${tooHeavy.map(({ path }) => path).join(" ") || "none"}`,
  ].join("\n");
}

function fairnessTable({ kinds, oursAlone, wordsMissing }: Fairness): string {
  const row = ({ kind, ours, hugos, apart }: KindCompared) => [
    kind,
    `${ours.pages} / ${hugos.pages}`,
    `${kB(ours.bytes)} / ${kB(hugos.bytes)}`,
    `${ours.words} / ${hugos.words}`,
    `${ours.links} / ${hugos.links}`,
    apart.join(", "),
  ];
  return [
    "\nOurs / Hugo's",
    table(["kind", "pages", "kB", "words", "links", "apart"], kinds.map(row)),
    `Ours alone: ${oursAlone.map(({ kind, ours }) => `${kind} (${ours.pages}, ${kB(ours.bytes)} kB)`).join(", ") || "none"}`,
    `Reports of which a word is missing: ${wordsMissing.length}${wordsMissing
      .slice(0, 3)
      .map((each) => `\n  ${each}`)
      .join("")}`,
  ].join("\n");
}

/** The cost of a report at each size, for every way of building. */
export function summaryTable(all: readonly SizeMeasured[]): string {
  const names = [...new Set(all.flatMap(({ builds }) => builds.map(({ name }) => name)))];
  const cost = (name: string, { reports, builds }: SizeMeasured) => {
    const measured = builds.find((build) => build.name === name);
    return measured ? ((measured.wall / reports) * 1000).toFixed(2) : "–";
  };
  return [
    "\nMilliseconds for each report",
    table(
      ["", ...all.map(({ reports }) => String(reports))],
      names.map((name) => [name, ...all.map((size) => cost(name, size))]),
    ),
  ].join("\n");
}

const kB = (bytes: number) => String(Math.round(bytes / 1000));

/** Columns next to one another, the first aligned left. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
