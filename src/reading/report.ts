import { posix } from "node:path";
import type { Problem } from "../model/problem.ts";
import type { Entry } from "../model/register.ts";
import type { Attachment, Filed, Report } from "../model/report.ts";
import { type ContentFolder, fileSize, readText, shownPath } from "./content-folder.ts";
import { readCoverage } from "./coverage.ts";
import { type FrontMatter, fileSlug, frontMatter, partFrontMatter } from "./front-matter.ts";
import { type LinkFound, readLinks } from "./links.ts";
import { readMarkdown } from "./markdown.ts";
import { readName, readNames, readWards } from "./names.ts";
import { outline } from "./outline.ts";
import type { Registers } from "./registers.ts";
import { type ProblemAt, readYaml } from "./yaml.ts";

/** A report's file as read: what stands at its address, its links and its Problems. */
export interface ReportRead {
  /** Null where the file cannot be published. */
  readonly filed: Filed | null;
  readonly links: readonly LinkFound[];
  readonly problems: readonly Problem[];
}

/** Reads a file of `reports/<board>/<date>/<report>.md`. */
export function readReport(folder: ContentFolder, path: string, registers: Registers): ReportRead {
  const file = shownPath(folder, path);
  const parted = partFrontMatter(readText(folder, path));
  if (!parted) return refused([noFrontMatter(file)]);
  const { sound: value, problems, at } = readYaml(parted.yaml, frontMatter, file, 2);
  // Where the fault may lie in what makes it exempt, the report is not read on.
  if (!value || (problems.length > 0 && /^ex/im.test(parted.yaml))) return refused(problems);

  const board = readName(registers.boards, value.board, value.date, ["board"], at);
  const atHead = [
    ...problems,
    ...placeProblems(path, board.named?.entry.id ?? null, value, at),
    ...(board.problem ? [board.problem] : []),
  ];
  const filing = {
    file,
    // A report of an unknown board is read on for its other Problems, which stop it with this one.
    board: board.named ?? { printed: value.board, entry: strangerAt(path) },
    date: value.date,
    slug: posix.basename(path, ".md"),
    item: value.item ?? null,
    formerAddresses: value.former_addresses,
    publishFrom: value.publish_from ?? null,
  };

  // An exempt report's words stop here: nothing of its body or of its other fields is read further.
  if (value.exempt) {
    const { paragraphs, title_public } = value.exempt;
    const subject = title_public ? value.subject : null;
    return {
      filed: { kind: "exempt", ...filing, subject, paragraphs },
      links: [],
      problems: atHead,
    };
  }
  if (value.withdrawn) {
    const { date, reason, replaced_by } = value.withdrawn;
    const notice = {
      subject: value.subject,
      withdrawn: date,
      reason,
      replacedBy: replaced_by ?? null,
    };
    const link = replaced_by
      ? [
          {
            to: replaced_by,
            anchor: null,
            problem: at(
              ["withdrawn", "replaced_by"],
              "dead-link",
              `leads to ${replaced_by}, where no report is held`,
            ),
          },
        ]
      : [];
    return { filed: { kind: "withdrawn", ...filing, ...notice }, links: link, problems: atHead };
  }

  const officers = readNames(
    registers.officers,
    value.reporting_officer,
    value.date,
    "reporting_officer",
    at,
  );
  const portfolios = readNames(
    registers.portfolios,
    value.portfolio ?? [],
    value.date,
    "portfolio",
    at,
  );
  const wards = readWards(registers.wards, value.wards, value.date, at);
  const attachments = readAttachments(folder, path, value, at);
  const linked = readLinks(readMarkdown(parted.body, parted.bodyLine), path, file);
  const body = outline(linked.pieces, file);
  const coverage = readCoverage(value.period, value.subject, body.sections, at);
  const report: Report = {
    kind: "report",
    ...filing,
    subject: value.subject,
    officers: officers.named,
    portfolios: portfolios.named,
    wards: wards.wards,
    covers: coverage.covers,
    series: value.series ?? null,
    attachments: attachments.held,
    backgroundPapers: value.background_papers.map((paper) => ({
      title: paper.title,
      heldAt: paper.held_at ?? null,
      inspect: paper.inspect ?? null,
    })),
    corrections: value.corrections,
    source: value.source ?? null,
    sections: body.sections,
  };
  return {
    filed: report,
    links: linked.links,
    problems: [officers, portfolios, wards, attachments, coverage, body]
      .flatMap((part) => part.problems)
      .concat(atHead),
  };
}

/** What stands for a board that is in no register: the folder's name. */
const strangerAt = (path: string): Entry => ({
  id: path.split("/")[1] ?? "",
  names: [],
  succeededBy: [],
  reportsEachQuarter: null,
});

const refused = (problems: readonly Problem[]): ReportRead => ({
  filed: null,
  links: [],
  problems,
});

function noFrontMatter(file: string): Problem {
  const message = "should open with front matter between two lines of ---";
  return { rule: "no-front-matter", severity: "error", message, file, line: 1, column: 1 };
}

/** A report stands in the folder of its board and its meeting, under a name that makes an address. */
function placeProblems(
  path: string,
  board: string | null,
  value: FrontMatter,
  at: ProblemAt,
): Problem[] {
  const problems: Problem[] = [];
  const name = posix.basename(path, ".md");
  const expected = `reports/${board ?? path.split("/")[1]}/${value.date}/${posix.basename(path)}`;
  if (path !== expected) {
    problems.push(
      at(["date"], "wrong-folder", `should stand at ${expected}; it stands at ${path}`),
    );
  }
  if (!fileSlug.safeParse(name).success || name === "pack") {
    const message = `the file’s name should be lower-case letters, digits and hyphens, and not “pack”; “${name}” is not`;
    problems.push(at([], "file-name", message));
  }
  return problems;
}

function readAttachments(
  folder: ContentFolder,
  path: string,
  value: FrontMatter,
  at: ProblemAt,
): { held: readonly Attachment[]; problems: readonly Problem[] } {
  const held: Attachment[] = [];
  const problems: Problem[] = [];
  value.attachments.forEach(({ file, title }, index) => {
    const beside = posix.join(posix.dirname(path), file);
    const field = ["attachments", index, "file"];
    if (posix.basename(file) !== file || file.endsWith(".md")) {
      problems.push(
        at(
          field,
          "attachment-name",
          `should be the name of a file beside the report; “${file}” is not`,
        ),
      );
    } else if (!folder.files.includes(beside)) {
      problems.push(at(field, "missing-attachment", `“${file}” is not beside the report`));
    } else {
      held.push({ file, title, size: fileSize(folder, beside) });
    }
  });
  return { held, problems };
}
