import { dirname } from "node:path/posix";
import { reportAddress } from "../model/addresses/addresses.ts";
import { isReportFile, type ReportOfFile } from "../reading/across-files.ts";
import { openContent } from "../reading/opened-content.ts";
import { readReport } from "../reading/report/report.ts";
import { addressOfFile, withhold } from "../reading/report/withheld.ts";
import { type Acting, NotPossible, type Plan, subjectOf, textChange } from "./acting.ts";
import { withTitlePublic } from "./front-matter-change.ts";

/**
 * Makes the title of an exempt paper public. Its notice moves to the address that the title gives; where it
 * was published without an agenda item, its old address is written down, so that it leads on.
 */
export function titleMadePublic({ content, paper }: Acting): Plan {
  const { folder, basis } = openContent(content);
  if (basis === null) throw new NotPossible("The archive cannot be read; see its problems first.");
  const read = folder.files
    .filter((file) => isReportFile(file) && dirname(file) === dirname(paper.file))
    .map((file): ReportOfFile => ({ file, ...readReport(folder, file, basis.registers) }));
  const { reports } = withhold(folder, read, basis.ledger);
  const own = reports.find(({ file }) => file === paper.file);
  if (own?.filed?.kind !== "exempt") {
    throw new NotPossible("It has an error; mend it under “Edit the text” first.");
  }
  if (own.filed.subject !== null) throw new NotPossible("Its title is public already.");
  const old = reportAddress(own.filed);
  const isLeft = old !== addressOfFile(paper) && basis.ledger.has(old);
  // Notices without an agenda item are counted, so that the next one would take the old address.
  const isCounted = ({ file, filed }: ReportOfFile) =>
    file !== paper.file &&
    filed?.kind === "exempt" &&
    filed.subject === null &&
    filed.item === null;
  if (own.filed.item === null && reports.some(isCounted)) {
    throw new NotPossible(
      "Another notice of this meeting has no agenda item either, and would take its address. Give that one its agenda item under “Fields” first.",
    );
  }
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
