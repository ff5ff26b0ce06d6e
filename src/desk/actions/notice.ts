import { dirname } from "node:path/posix";
import { reportAddress } from "../../model/addresses/addresses.ts";
import { isReportFile, type ReportOfFile } from "../../reading/across-files.ts";
import { openContent } from "../../reading/opened-content.ts";
import { readReport } from "../../reading/report/report.ts";
import { addressOfFile, withhold } from "../../reading/report/withheld.ts";
import { type Acting, NotPossible, type Plan, subjectOf, textChange } from "./acting.ts";
import { withTitlePublic } from "./front-matter-change.ts";

/**
 * Makes the title of an exempt paper public. Its notice moves to the address that the title gives; where it
 * was published without an agenda item, its old address is written down, so that it leads on.
 */
export function titleMadePublic(acting: Acting): Plan {
  const { paper } = acting;
  const notices = noticesOf(acting);
  const own = notices.reports.find(({ file }) => file === paper.file);
  if (own?.filed?.kind !== "exempt") {
    throw new NotPossible("It has an error; mend it under “Edit the text” first.");
  }
  if (own.filed.subject !== null) throw new NotPossible("Its title is public already.");
  const old = noticeLeft(acting, notices);
  const isLeft = old !== null && old !== addressOfFile(paper);
  // A notice with an agenda item leads on by itself.
  const former = isLeft && own.filed.item === null ? [...paper.field("former_addresses"), old] : [];
  return {
    what: `Made the title public: ${subjectOf(paper)}`,
    visible: [
      "its title, on its notice and in the lists",
      ...(isLeft ? ["the notice at its new address, to which the old one leads"] : []),
    ],
    hidden: ["its words and its files, as before"],
    changes: [textChange(paper, withTitlePublic(paper.text, former))],
  };
}

/**
 * The published address that the notice of a paper leaves; null for none. Notices without an agenda item are
 * counted, so the next one of the meeting would take it: where there is one, NotPossible is thrown.
 */
export function noticeLeft(acting: Acting, notices = noticesOf(acting)): string | null {
  const { paper } = acting;
  const { reports } = notices;
  const isCounted = ({ filed }: ReportOfFile) =>
    filed?.kind === "exempt" && filed.subject === null && filed.item === null;
  const [own] = reports.filter(({ file }) => file === paper.file);
  if (own && isCounted(own) && reports.some((each) => each !== own && isCounted(each))) {
    throw new NotPossible(
      "Another notice of this meeting has no agenda item either, and would take its address. Give that one its agenda item under “Fields” first.",
    );
  }
  return publishedAmong(notices, paper);
}

/** The address at which the notice of an exempt paper was published, whichever it is; null for none. */
export const publishedNotice = (acting: Acting): string | null =>
  acting.paper.state === "exempt" ? publishedAmong(noticesOf(acting), acting.paper) : null;

type Notices = ReturnType<typeof noticesOf>;

function publishedAmong({ reports, ledger }: Notices, paper: Acting["paper"]): string | null {
  const filed = reports.find(({ file }) => file === paper.file)?.filed ?? null;
  const address = filed && reportAddress(filed);
  return address !== null && ledger.has(address) ? address : null;
}

/** The reports of a paper's meeting as they are published, and the ledger. Throws NotPossible. */
function noticesOf({ content, paper }: Acting) {
  const { folder, basis } = openContent(content);
  if (basis === null) throw new NotPossible("The archive cannot be read; see its problems first.");
  const { registers, ledger } = basis;
  const read = folder.files
    .filter((file) => isReportFile(file) && dirname(file) === dirname(paper.file))
    .map((file): ReportOfFile => ({ file, ...readReport(folder, file, registers) }));
  return { reports: withhold(folder, read, ledger).reports, ledger };
}
