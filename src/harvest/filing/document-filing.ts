import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, posix } from "node:path";
import { importFile } from "../../importing/filing/import-file.ts";
import { idOf } from "../../importing/filing/register-entries.ts";
import { writeTogether } from "../../importing/filing/write-together.ts";
import { Refusal } from "../../importing/source/refusal.ts";
import type { FetchedFile } from "../fetching/fetched.ts";
import { harvestFolder, type KeptDocument } from "../kept/kept-harvest.ts";
import type { SourceDocument, SourceItem, SourceMeeting } from "../sources/source.ts";
import { kindOf, subjectOf } from "./document-kind.ts";
import { attached, withAttachment } from "./filed-attachment.ts";
import type { HarvestTarget } from "./harvest-target.ts";
import type { FiledAttachment } from "./meeting-file.ts";

/** Puts the documents of one meeting into the content folder: reports, and files next to them. */
export class DocumentFiling {
  readonly reports = new Map<SourceItem, string>();
  readonly attachments: FiledAttachment[] = [];
  readonly #target: HarvestTarget;
  readonly #meeting: SourceMeeting;

  constructor(target: HarvestTarget, meeting: SourceMeeting) {
    this.#target = target;
    this.#meeting = meeting;
  }

  /** Records where a document's file is, for the meeting's own record. */
  place(item: SourceItem | null, document: SourceDocument, became: string, path: string) {
    if (became === "report" && item !== null) {
      if (path.startsWith("reports/") && !this.reports.has(item)) {
        this.reports.set(item, basename(path, ".md"));
      }
    } else if (became === "attachment" && this.#listsItself(path)) {
      this.attachments.push({ file: posix.basename(path), title: titleOf(document) });
    }
  }

  /** True for a file that no report of the meeting lists among its attachments. */
  #listsItself(path: string): boolean {
    const { kept, content } = this.#target.importing;
    const folder = posix.dirname(path);
    const reports = [...this.reports.values()].map((name) => posix.join(folder, `${name}.md`));
    const textOf = (report: string) =>
      kept.texts.get(report) ?? readFileSync(join(content, report), "utf8");
    const entry = `file: ${posix.basename(path)}\n`;
    return !reports.some((report) => textOf(report).includes(entry));
  }

  /** Stores a fetched document, and returns the outcome. */
  async file(item: SourceItem | null, document: SourceDocument, file: FetchedFile) {
    if (kindOf(document) !== "report") return this.#attach(item, document, file, null);
    const outcome = await this.#imported(item, document, file);
    const meeting = this.#meeting;
    const title = titleOf(document);
    if (outcome.kind === "refused") {
      if (outcome.rule === "exempt") return this.#refused(document, outcome.rule, outcome.reason);
      return this.#attach(item, document, file, outcome);
    }
    if (outcome.kind !== "imported" && posix.dirname(outcome.path) !== this.#directory()) {
      const reason = `the same file is ${outcome.path}, a report to another meeting`;
      return this.#attach(item, document, file, { rule: "already-there", reason });
    }
    const lacks = outcome.kind === "imported" ? outcome.lacks : [];
    if (outcome.kind === "imported") {
      for (const { rule, message, severity } of outcome.findings) {
        if (severity === "warning") this.#told(rule, message, outcome.path);
      }
    }
    this.place(item, document, "report", outcome.path);
    this.#target.tell({ kind: "report", meeting, title, path: outcome.path, lacks });
    return { became: "report" as const, rule: null, path: outcome.path };
  }

  async #imported(item: SourceItem | null, document: SourceDocument, file: FetchedFile) {
    const folder = mkdtempSync(join(tmpdir(), "harvest-"));
    try {
      const path = join(folder, file.name);
      writeFileSync(path, file.bytes);
      return await importFile(path, {
        ...this.#target.importing,
        stated: {
          board: this.#meeting.board.name,
          date: this.#meeting.date,
          subject: subjectOf(item, document),
          item: item?.number ?? null,
          officers: document.officers,
          wards: document.wards,
          origin: { from: this.#origin(document), fetched: this.#target.day },
        },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  /** A document's whole address, or its path; the source itself, if it lists neither. */
  #origin({ address }: SourceDocument): string {
    const { name } = this.#target.source;
    if (address === "") return name;
    const isWhole = /^https?:/i.test(address);
    return !isWhole && URL.canParse(address, name) ? new URL(address, name).href : address;
  }

  /** Stores a file next to its item's report, or next to the meeting's record if the item has none. */
  async #attach(
    item: SourceItem | null,
    document: SourceDocument,
    { name, bytes }: FetchedFile,
    refusal: { readonly rule: string; readonly reason: string } | null,
  ) {
    const { importing, tell } = this.#target;
    const title = titleOf(document);
    try {
      const directory = this.#directory();
      const { file, caution } = await attached(importing.content, importing.kept, directory, {
        name,
        title,
        bytes,
        isOfMeeting: /^(?:minutes|agenda)$/.test(kindOf(document)),
      });
      const report = item === null ? undefined : this.reports.get(item);
      const isListed =
        report !== undefined && this.#listed(posix.join(directory, `${report}.md`), file, title);
      if (!isListed) this.attachments.push({ file, title });
      const why = refusal === null ? null : `${refusal.rule}: ${refusal.reason}`;
      const path = posix.join(directory, file);
      tell({ kind: "attachment", meeting: this.#meeting, title, path, why });
      if (caution !== null) this.#told("unprinted-words", caution, path);
      return { became: "attachment" as const, rule: refusal?.rule ?? null, path };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return this.#refused(document, error.rule, error.message);
    }
  }

  /** Lists an attachment in its report, if the report is still as imported. */
  #listed(report: string, file: string, title: string): boolean {
    const { importing } = this.#target;
    const path = join(importing.content, report);
    const text = withAttachment(readFileSync(path, "utf8"), file, title);
    if (text === null) return false;
    writeTogether([{ path, content: text, replaces: true }]);
    importing.kept.texts.set(report, text);
    return true;
  }

  #refused(document: SourceDocument, rule: string, reason: string) {
    const title = rule === "exempt" ? `document ${document.id}` : titleOf(document);
    this.#target.tell({ kind: "refused", meeting: this.#meeting, title, rule, reason });
    return { became: "refused" as const, rule, path: null };
  }

  /** A newer version is never used silently: it is stored separately until someone has compared the two. */
  change(
    item: SourceItem | null,
    document: SourceDocument,
    before: KeptDocument,
    file: FetchedFile,
  ): string {
    const { content } = this.#target.importing;
    const path = posix.join(harvestFolder, "changed", `${slugOf(document.id)}-${file.name}`);
    writeTogether([{ path: join(content, path), content: file.bytes, replaces: true }]);
    this.place(item, document, before.became, before.path ?? "");
    const message = `has changed at the source since it was taken; the newer file is ${path}: compare the two, and correct the one that is here`;
    this.#told("changed-at-source", message, before.path);
    return message;
  }

  #directory(): string {
    const { board, date } = this.#meeting;
    return posix.join(
      "reports",
      idOf(this.#target.importing.registers, "boards", board.name),
      date,
    );
  }

  #told(rule: string, message: string, file: string | null) {
    this.#target.tell({ kind: "told", meeting: this.#meeting, rule, message, file });
  }
}

/** A document's title, or its id if the title is not public. */
export const titleOf = ({ id, title }: SourceDocument): string =>
  title === "" ? `Document ${id}` : title;

const slugOf = (id: string) => id.replace(/[^a-z0-9]+/gi, "-").slice(0, 60);
