import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { standingSectionsOf } from "../../src/model/report/body/standing-section.ts";
import { tableRows } from "./content-form.ts";
import { madeRegisters } from "./made-registers.ts";
import {
  type MadeBlock,
  type MadeQuarter,
  type MadeReport,
  yearCode,
  yearLabel,
} from "./made-report.ts";

/** The taxonomies that group reports but have no page listing their terms. */
const withoutList =
  "meetings board-years ward-years officer-years portfolio-years years met-quarters implication-years";

/** Writes what a Hugo site needs in addition to reports: registers, sections, settings. */
export function writeHugoSite(folder: string) {
  cpSync(join(import.meta.dirname, "hugo"), folder, { recursive: true });
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [kind, entries] of Object.entries(madeRegisters)) {
    const all =
      kind === "wards" ? [...entries, { id: "boroughwide", name: "Boroughwide" }] : entries;
    put(`data/${kind}.yaml`, all.map(({ id, name }) => `${id}: ${name}\n`).join(""));
  }
  for (const { id, name } of madeRegisters.boards) {
    put(
      `content/boards/${id}/_index.md`,
      `---\ntitle: ${name}\nlayout: board\nboard: ${id}\noutputs: [HTML, feed, meetings]\n---\n`,
    );
  }
  for (const name of withoutList.split(" ")) {
    const cascade = name === "met-quarters" ? "cascade:\n  _build:\n    render: never\n" : "";
    put(`content/${name}/_index.md`, `---\n_build:\n  render: never\n${cascade}---\n`);
  }
  for (const [name, title] of [
    ["wards", "Wards"],
    ["officers", "Reporting officers"],
    ["portfolios", "Portfolios"],
  ]) {
    const cascade = "cascade:\n  outputs: [HTML, feed]\n";
    put(`content/${name}/_index.md`, `---\ntitle: ${title}\noutputs: [HTML]\n${cascade}---\n`);
  }
  put(
    "content/packs/_index.md",
    "---\n_build:\n  render: never\n  list: never\ncascade:\n  _build:\n    list: never\n---\n",
  );
}

/** Writes a made report in Hugo's form, and the page of its meeting's pack. */
export function writeHugoContent(report: MadeReport, folder: string) {
  const { board, date, slug, attachments } = report;
  const meeting = join(folder, "content/boards", board.id, date);
  // A report with files is a bundle.
  const file =
    attachments.length > 0 ? join(meeting, slug, "index.md") : join(meeting, `${slug}.md`);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, markdown(report));
  for (const each of attachments) writeFileSync(join(file, "..", each.file), each.content);
  if (report.item !== "1") return;
  const id = `${board.id}-${date}`;
  mkdirSync(join(folder, "content/packs"), { recursive: true });
  writeFileSync(
    join(folder, "content/packs", `${id}.md`),
    `---\ntitle: "${board.name}, ${date}: all reports"\ndate: ${date}\nurl: /boards/${board.id}/${date}/pack/\noutputs: [HTML]\nboard: ${board.id}\nmeeting: ${id}\n---\n`,
  );
}

function markdown(report: MadeReport): string {
  const { board, date, subject, officer, portfolio, covers, sections, attachments } = report;
  const met = quarterOf(date);
  const metYear = yearCode(met.start);
  const wards = report.wards.length === 0 ? ["boroughwide"] : report.wards.map(({ id }) => id);
  const says = sections
    .filter(({ isNil }) => !isNil)
    .flatMap(({ heading }) => standingSectionsOf(heading).map(({ id }) => id));
  const asked = sections.flatMap(({ blocks }) =>
    blocks.flatMap((each) => (each.kind === "recommendations" ? each.items : [])),
  );
  const published = new Date(Date.parse(date) - 7 * 86_400_000).toISOString().slice(0, 10);
  const header: Readonly<Record<string, unknown>> = {
    title: subject,
    date,
    published,
    board: board.id,
    item: report.item,
    meeting: `${board.id}-${date}`,
    met: metYear,
    met_label: quarterLabel(met),
    covers: quarterCode(covers),
    covers_label: quarterLabel(covers),
    covers_months: monthsOf(covers),
    covers_start: `${covers.number === 4 ? covers.start + 1 : covers.start}-${firstDays[covers.number - 1]}`,
    covers_end: `${covers.number === 4 ? covers.start + 1 : covers.start}-${lastDays[covers.number - 1]}`,
    stated: report.isIssue ? "subject" : "archive’s own record",
    recommendations: asked,
    papers: !/"None\."/.test(JSON.stringify(sections.at(-1))),
    ...(attachments.length === 0
      ? {}
      : {
          attachments: attachments.map(({ file, title }) => ({ file, title, kind: kindOf(file) })),
        }),
    meetings: [`${board.id}-${date}`],
    wards,
    officers: [officer.id],
    portfolios: [portfolio.id],
    "board-years": [`${board.id}-${metYear}`],
    "ward-years": wards.map((id) => `${id}-${metYear}`),
    "officer-years": [`${officer.id}-${metYear}`],
    "portfolio-years": [`${portfolio.id}-${metYear}`],
    quarters: [quarterCode(covers)],
    years: [yearCode(covers.start)],
    "met-quarters": [quarterCode(met)],
    "recommendation-years": [`${board.id}-${metYear}`],
    implications: says,
    "implication-years": says.map((id) => `${id}-${metYear}`),
    "log-years": [published.slice(0, 4)],
  };
  // JSON is valid YAML, so each value can be written as JSON.
  const lines = Object.entries(header).map(([name, value]) => `${name}: ${yamlValue(value)}`);
  const body = sections.map(
    ({ number, heading, blocks }) =>
      `## ${number}.0 ${heading} {#${number}}\n\n${blocks.map(block).join("\n\n")}`,
  );
  return `---\n${lines.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}

/** Dates have no quotation marks, as Hugo's users write them. */
const yamlValue = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);

/** A paragraph has its number as its id and as a link, like our own pages. */
function block(of: MadeBlock): string {
  switch (of.kind) {
    case "paragraph":
      return `[${of.number}](#${of.number}) ${of.text}\n{id="${of.number}"}`;
    case "list":
      return of.items.map((item) => `- ${item}`).join("\n");
    case "recommendations":
      return of.items
        .map((item, at) => `- [${at + 1})](#recommendation-${at + 1}) ${item}`)
        .join("\n");
    case "table":
      return tableRows(of.head, of.rows);
  }
}

const kindOf = (file: string) => file.split(".").at(-1)?.toUpperCase();

function quarterOf(date: string): MadeQuarter {
  const [year = 0, month = 1] = date.split("-").map(Number);
  return month > 3
    ? { start: year, number: Math.ceil(month / 3) - 1 }
    : { start: year - 1, number: 4 };
}

const quarterCode = ({ start, number }: MadeQuarter) => `${yearCode(start)}-q${number}`;
const quarterLabel = ({ start, number }: MadeQuarter) => `Quarter ${number} of ${yearLabel(start)}`;
const firstDays = ["04-01", "07-01", "10-01", "01-01"];
const lastDays = ["06-30", "09-30", "12-31", "03-31"];
const monthsOf = ({ start, number }: MadeQuarter) =>
  `${["April to June", "July to September", "October to December", "January to March"][number - 1]} ${number === 4 ? start + 1 : start}`;
