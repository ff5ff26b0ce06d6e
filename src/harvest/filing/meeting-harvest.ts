import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Validators } from "../fetching/fetched.ts";
import { documentKey, type KeptBoard, type KeptDocument } from "../kept/kept-harvest.ts";
import type {
  MeetingPapers,
  SourceDocument,
  SourceItem,
  SourceMeeting,
} from "../sources/source.ts";
import { DocumentFiling, titleOf } from "./document-filing.ts";
import { kindOf } from "./document-kind.ts";
import { sha256Of } from "./filed-attachment.ts";
import type { HarvestTarget } from "./harvest-target.ts";
import type { FiledAttachment } from "./meeting-file.ts";

/** Which of a meeting's documents are now in the content folder. */
export interface DocumentsFiled {
  readonly reports: ReadonlyMap<SourceItem, string>;
  readonly attachments: readonly FiledAttachment[];
  /** False if the harvest was interrupted among them, or the source failed temporarily. */
  readonly isWhole: boolean;
}

/** Fetches the documents of one meeting, in agenda order. */
export class MeetingHarvest {
  readonly #target: HarvestTarget;
  readonly #meeting: SourceMeeting;
  readonly #kept: KeptBoard;
  readonly #filing: DocumentFiling;
  #isWhole = true;

  constructor(target: HarvestTarget, meeting: SourceMeeting, kept: KeptBoard) {
    this.#target = target;
    this.#meeting = meeting;
    this.#kept = kept;
    this.#filing = new DocumentFiling(target, meeting);
  }

  async take(papers: MeetingPapers): Promise<DocumentsFiled> {
    const all = [
      ...papers.items.flatMap((item) => inOrder(item).map((document) => ({ item, document }))),
      ...papers.documents.map((document) => ({ item: null, document })),
    ];
    // A restricted item counts by its papers, or as one if it lists none.
    const restricted =
      papers.items.filter(({ isRestricted, documents }) => isRestricted && documents.length === 0)
        .length + all.filter(({ document }) => document.isRestricted).length;
    if (restricted > 0) {
      this.#target.tell({ kind: "restricted", meeting: this.#meeting, count: restricted });
    }
    for (const { item, document } of all) {
      if (this.#target.isStopped()) {
        this.#isWhole = false;
        break;
      }
      if (document.isRestricted) this.#nowRestricted(document);
      else await this.#document(item, document);
    }
    const { reports, attachments } = this.#filing;
    return { reports, attachments, isWhole: this.#isWhole };
  }

  /** A document that was public when it was fetched and is not now. */
  #nowRestricted({ id }: SourceDocument) {
    const before = this.#kept.documents[this.#key(id)];
    if (!before?.path) return;
    const message = `was taken from the source when it was public, and is restricted there now: decide whether it is to be exempt or withdrawn here`;
    this.#told("restricted-at-source", message, before.path);
  }

  async #document(item: SourceItem | null, document: SourceDocument) {
    const before = this.#kept.documents[this.#key(document.id)];
    const entry = sha256Of(JSON.stringify([document.title, document.address, document.published]));
    const isKnown = before !== undefined && before.entry === entry;
    const isAsked = !isKnown || (!this.#target.quick && hasValidators(before));
    if (before && !isAsked) return this.#asBefore(item, document, before);
    const failure = this.#kept.failures[document.id];
    if (failure?.entry === entry && !this.#target.again) {
      return this.#waits(document, failure.rule, `${failure.reason}${notAskedAgain}`, before);
    }
    const fetched = await this.#target.source.document(document, before ?? null);
    delete this.#kept.failures[document.id];
    switch (fetched.kind) {
      case "unchanged":
        if (before) this.#keep(document, { ...before, entry });
        return before && this.#asBefore(item, document, before);
      case "gone":
        return this.#fails(document, entry, { rule: "gone", reason: nothingThere }, before);
      case "failed":
        if (!fetched.isPassing) return this.#fails(document, entry, fetched, before);
        this.#isWhole = false;
        return this.#waits(document, fetched.rule, fetched.reason, before);
      case "file": {
        const sha256 = sha256Of(fetched.bytes);
        if (before && before.sha256 === sha256) {
          this.#keep(document, { ...before, entry, ...fetched.validators });
          return this.#asBefore(item, document, before);
        }
        if (before?.path) {
          const message = this.#filing.change(item, document, before, fetched);
          return this.#waits(document, "changed-at-source", message, before);
        }
        const became = await this.#filing.file(item, document, fetched);
        const meeting = this.#meeting.id;
        this.#keep(document, { meeting, entry, sha256, ...fetched.validators, ...became });
      }
    }
  }

  #asBefore(item: SourceItem | null, document: SourceDocument, before: KeptDocument) {
    const { tell, importing } = this.#target;
    const meeting = this.#meeting;
    if (before.became === "refused" || before.path === null) {
      const rule = before.rule ?? "refused";
      tell({
        kind: "refused",
        meeting,
        title: titleOf(document),
        rule,
        reason: "as it was before",
      });
      return;
    }
    if (!existsSync(join(importing.content, before.path))) {
      this.#told(
        "file-gone",
        "was taken from the source and is not in the folder any more; it is left so",
        before.path,
      );
      return;
    }
    this.#filing.place(item, document, before.became, before.path);
    tell({ kind: "unchanged", meeting, title: titleOf(document) });
  }

  /** Remembers a failure that asking again would repeat. What is already here is asked for each time. */
  #fails(
    document: SourceDocument,
    entry: string,
    { rule, reason }: { readonly rule: string; readonly reason: string },
    before: KeptDocument | undefined,
  ) {
    const isForGood = this.#target.source.isRemote && lasting.has(rule) && before === undefined;
    if (isForGood) this.#kept.failures[document.id] = { entry, rule, reason };
    this.#waits(document, rule, reason, before);
  }

  #waits(document: SourceDocument, rule: string, reason: string, before: KeptDocument | undefined) {
    if (before?.path && rule === "gone") {
      const message =
        "was taken from the source, where it no longer is: decide whether it is to be withdrawn here";
      this.#told("withdrawn-at-source", message, before.path);
    }
    const title = titleOf(document);
    this.#target.tell({ kind: "waiting", meeting: this.#meeting, title, rule, reason });
  }

  #keep(document: SourceDocument, kept: KeptDocument) {
    this.#kept.documents[this.#key(document.id)] = kept;
  }

  #key(id: string): string {
    return documentKey(this.#kept, this.#meeting.id, id);
  }

  #told(rule: string, message: string, file: string | null) {
    this.#target.tell({ kind: "told", meeting: this.#meeting, rule, message, file });
  }
}

const nothingThere = "there is nothing at its address at the source";

const notAskedAgain = "; it is asked for again once the source lists it otherwise, or with --again";

/** Failures that cost a request. Others, such as robots.txt, are found without one, and may be lifted. */
const lasting = new Set([
  "gone",
  "refused-by-server",
  "too-large",
  "redirects",
  "empty",
  "unknown-kind",
]);

/** Reports first, so that appendices find their report. */
const inOrder = ({ documents }: SourceItem): readonly SourceDocument[] => [
  ...documents.filter((one) => !one.isRestricted && kindOf(one) === "report"),
  ...documents.filter((one) => one.isRestricted || kindOf(one) !== "report"),
];

const hasValidators = ({ etag, lastModified }: Validators) =>
  etag !== null || lastModified !== null;
