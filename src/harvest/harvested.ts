import type { SourceBoard, SourceMeeting } from "./sources/source.ts";

/** What became of something that the source has, for the harvest's report and its summary. */
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
  /** The document's title; its id where the title is not to be said. */
  readonly title: string;
}

/** What the clerk should look at. */
export interface Told {
  readonly rule: string;
  readonly message: string;
  /** The file that it is about, from the content folder; null where there is none. */
  readonly file: string | null;
}

/** How far a harvest has come. */
export interface Progress {
  readonly board: SourceBoard;
  readonly meeting: SourceMeeting;
  /** Meetings done and all meetings known so far. */
  readonly done: number;
  readonly all: number;
}
