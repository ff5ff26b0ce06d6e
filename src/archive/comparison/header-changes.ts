import { type Named, nameKey } from "../../model/council/register.ts";
import type { BackgroundPaper } from "../../model/report/background-papers.ts";
import type { Attachment } from "../../model/report/report.ts";
import { withoutPeriod } from "../../model/time/without-period.ts";
import { type ComparedWords, wordDifference } from "../../text/likeness/word-difference.ts";
import { memoised } from "../../text/memoised.ts";
import { wordsKey } from "../../text/tokens.ts";
import { pairUp } from "./pair-up.ts";

/** A field of the header that differs, with what was removed and added. */
export interface HeaderChange {
  readonly field:
    | "board"
    | "subject"
    | "officers"
    | "portfolios"
    | "wards"
    | "attachments"
    | "background papers";
  /** One for each name, title or paper removed or added; for a subject, its reworded words. */
  readonly items: readonly (readonly ComparedWords[])[];
}

/**
 * The parts of a report's header that are compared. Names are compared as printed, whatever their register
 * entry.
 */
export interface ComparedHeader {
  readonly board: Printed;
  readonly subject: string;
  readonly officers: readonly Printed[];
  readonly portfolios: readonly Printed[];
  readonly wards:
    | { readonly kind: "boroughwide"; readonly printed: string }
    | { readonly kind: "named"; readonly wards: readonly Printed[] };
  readonly attachments: readonly Pick<Attachment, "title">[];
  readonly backgroundPapers: readonly BackgroundPaper[];
}

type Printed = Pick<Named, "printed">;

/**
 * The header fields in which two reports differ. Capitals, commas and "&" make no difference to names. The
 * period in a subject or attachment title is ignored, because it differs in every report of a series.
 */
export function headerChanges(before: ComparedHeader, after: ComparedHeader): HeaderChange[] {
  const changes: HeaderChange[] = [
    { field: "board", items: cameAndWent([before.board.printed], [after.board.printed]) },
    { field: "subject", items: subjectWords(before.subject, after.subject) },
    { field: "officers", items: cameAndWent(printed(before.officers), printed(after.officers)) },
    {
      field: "portfolios",
      items: cameAndWent(printed(before.portfolios), printed(after.portfolios)),
    },
    { field: "wards", items: cameAndWent(wardNames(before), wardNames(after)) },
    { field: "attachments", items: cameAndWent(titles(before), titles(after)) },
    { field: "background papers", items: cameAndWent(papers(before), papers(after)) },
  ];
  return changes.filter(({ items }) => items.length > 0);
}

function cameAndWent(before: readonly string[], after: readonly string[]): ComparedWords[][] {
  if (before.length === after.length && before.every((text, at) => text === after[at])) return [];
  const pairs = pairUp(before, after, [{ same: (text) => nameKey(timeless(text)) }]);
  const stayed = new Set(pairs.values());
  return [
    ...before.flatMap((text, at) => (stayed.has(at) ? [] : [[{ kind: "removed", text } as const]])),
    ...after.flatMap((text, at) => (pairs.has(at) ? [] : [[{ kind: "added", text } as const]])),
  ];
}

function subjectWords(before: string, after: string): ComparedWords[][] {
  const [was, now] = [timeless(before), timeless(after)];
  if (was === now || wordsKey(was.toLowerCase()) === wordsKey(now.toLowerCase())) return [];
  return [wordDifference(was, now)];
}

const timeless = memoised(withoutPeriod);

const printed = (names: ComparedHeader["officers"]) => names.map((name) => name.printed);

/** "Borough wide" and "All wards" are the same value. */
const wardNames = ({ wards }: ComparedHeader) =>
  wards.kind === "boroughwide" ? ["Boroughwide"] : printed(wards.wards);

const titles = ({ attachments }: ComparedHeader) => attachments.map(({ title }) => title);

const papers = ({ backgroundPapers }: ComparedHeader) =>
  backgroundPapers.map(({ title, heldAt, inspect }) =>
    [title, heldAt, inspect].filter((part) => part !== null).join(", "),
  );
