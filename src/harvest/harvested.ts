import type { SourceBoard, SourceMeeting } from "./sources/source.ts";

/** The outcome for something at the source, for the harvest's report and summary. */
export type Event =
  | { readonly kind: "meeting"; readonly meeting: SourceMeeting; readonly path: string | null }
  | (OfDocument & {
      readonly kind: "report";
      readonly path: string;
      readonly lacks: readonly string[];
    })
  | (OfDocument & {
      readonly kind: "attachment";
      readonly path: string;
      readonly why: string | null;
    })
  | (OfDocument & { readonly kind: "refused"; readonly rule: string; readonly reason: string })
  | (OfDocument & { readonly kind: "waiting"; readonly rule: string; readonly reason: string })
  | (OfDocument & { readonly kind: "unchanged" })
  | { readonly kind: "restricted"; readonly meeting: SourceMeeting; readonly count: number }
  | (Told & { readonly kind: "told"; readonly meeting: SourceMeeting | null });

interface OfDocument {
  readonly meeting: SourceMeeting;
  /** The document's title, or its id if the title must not be revealed. */
  readonly title: string;
}

/** Something that the clerk should look at. */
interface Told {
  readonly rule: string;
  readonly message: string;
  /** The file concerned, by path in the content folder; null if there is none. */
  readonly file: string | null;
}

/** How far a harvest has come. */
export interface Progress {
  readonly board: SourceBoard;
  readonly meeting: SourceMeeting;
  /** Meetings finished, and all meetings known so far. */
  readonly done: number;
  readonly all: number;
}
