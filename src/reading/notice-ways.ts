import { posix } from "node:path";
import { reportAddress } from "../model/addresses/addresses.ts";
import { relinked, relinkedReport } from "../model/addresses/relinked.ts";
import type { Problem } from "../model/problem.ts";
import type { Section } from "../model/report/body/section.ts";
import type { Filed } from "../model/report/report.ts";
import type { LinkFound } from "./body/links.ts";
import type { ReportRead } from "./report/report.ts";
import { addressOfFile } from "./report/withheld.ts";

type FiledAt = Pick<ReportRead, "filed" | "names"> & { readonly file: string };

/** Anything with links: a report, a meeting, or one of the publisher's own pages. */
interface Linking {
  readonly links: readonly LinkFound[];
  readonly problems: readonly Problem[];
}

/**
 * Where links lead once it is known which reports are notices. A notice has no parts or files, so a link to
 * one of those leads to the notice itself. A notice whose title is withheld has another address than its
 * file’s name would give.
 */
export class NoticeWays {
  /** The address of each notice, by each address that its report had. */
  private readonly notices = new Map<string, string>();
  /** Where a file is published, or its report's notice, by the file's folder and name. */
  private readonly files = new Map<string, string>();

  constructor(reports: readonly FiledAt[]) {
    for (const report of reports) {
      const { filed, names } = report;
      if (filed === null) continue;
      const [named, address] = [addressOfFile(report), reportAddress(filed)];
      if (filed.kind !== "report") this.notices.set(named, address).set(address, address);
      for (const name of names) {
        const place = filed.kind === "report" ? `${address}${name}` : address;
        this.files.set(`${posix.dirname(named)}/${name}`, place);
      }
    }
  }

  /** The same object with links to notices corrected, and a warning for each link that lost its part or file. */
  followedBy<Each extends Linking>(linking: Each): Each {
    const links = linking.links.map((link) => this.follow(link));
    const warnings = links.flatMap(({ link, isCut }) => (isCut ? [cutLink(link)] : []));
    return {
      ...linking,
      links: links.map(({ link }) => link),
      problems: [...linking.problems, ...warnings],
    };
  }

  /** True if any of these links must change. */
  changes(links: readonly LinkFound[]): boolean {
    return links.some(({ to, anchor }) => this.wayOf(hrefOf(to, anchor)) !== hrefOf(to, anchor));
  }

  /** Where a link leads now: "/boards/a/2015-01-05/sale/#1.1" → "/boards/a/2015-01-05/item-7/". */
  readonly wayOf = (href: string): string => {
    const [to = "", anchor] = href.split("#");
    return this.noticeOf(to) ?? hrefOf(this.files.get(to) ?? to, anchor ?? null);
  };

  /** What is published at a report’s address, with its links corrected. */
  relinkFiled(filed: Filed, links: readonly LinkFound[]): Filed {
    if (!this.changes(links)) return filed;
    switch (filed.kind) {
      case "report":
        return relinkedReport(filed, this.wayOf);
      case "withdrawn":
        return { ...filed, replacedBy: filed.replacedBy && this.wayOf(filed.replacedBy) };
      case "exempt":
        return filed;
    }
  }

  /** Sections with their links corrected. */
  relinkSections = (sections: readonly Section[]): readonly Section[] =>
    relinked(sections, this.wayOf);

  private follow(link: LinkFound): { link: LinkFound; isCut: boolean } {
    const notice = this.noticeOf(link.to);
    if (notice === null)
      return { link: { ...link, to: this.files.get(link.to) ?? link.to }, isCut: false };
    const isCut = link.anchor !== null || !link.to.endsWith("/");
    return { link: { ...link, to: notice, anchor: null }, isCut };
  }

  /** The notice that a link now leads to, for a link to the report or to one of its files. */
  private noticeOf(to: string): string | null {
    const file = this.files.get(to);
    if (file?.endsWith("/")) return file;
    return this.notices.get(to.endsWith("/") ? to : `${posix.dirname(to)}/`) ?? null;
  }
}

const hrefOf = (to: string, anchor: string | null) => (anchor === null ? to : `${to}#${anchor}`);

/** Does not quote the link, which may reveal what is withheld. */
function cutLink({ problem }: LinkFound): Problem {
  const message =
    "a link here leads to a part or a file of a report that is withheld or withdrawn; on the page it leads to the notice in its place";
  return { ...problem, rule: "link-to-notice", severity: "warning", message };
}
