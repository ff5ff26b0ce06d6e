import type { Repair } from "../../../model/report/report.ts";

/** Something that the reader of a Word file found and its lines do not show. */
export interface Found {
  readonly note: string;
  /** True if something meaningful is missing from the lines. */
  readonly leftOut: boolean;
  /** True if every occurrence is listed, false if only the first is. */
  readonly each: boolean;
  /** What the file still contains although the report does not print it; readers then cannot download the file. */
  readonly hides?: string;
  /** True for words that the file prints so that nobody sees them, as if they were withheld. */
  readonly conceals?: boolean;
}

/** Something that the report lacks. */
export const lacking = (note: string): Found => ({ note, leftOut: true, each: true });

/** Something that is in the report in another form. */
export const inOtherForm = (note: string): Found => ({ note, leftOut: false, each: true });

/** Something that can occur in many places, reported only at the first. */
export const reportedOnce = (note: string, leftOut = false): Found => ({
  note,
  leftOut,
  each: false,
});

/** Collects findings in the course of reading a document, each with its line. */
export class SourceNotes {
  readonly #each: Repair[] = [];
  readonly #hidden = new Set<string>();
  /** The lines with words that are blacked out. */
  readonly concealed = new Set<number>();
  readonly #noted = new Map<string, { line: number; leftOut: boolean }>();

  add(line: number, { note, leftOut, each, hides, conceals }: Found) {
    if (conceals) this.concealed.add(line);
    if (hides !== undefined) this.#hidden.add(hides);
    if (each) {
      this.#each.push({ line, note, leftOut });
      return;
    }
    if (!this.#noted.has(note)) this.#noted.set(note, { line, leftOut });
  }

  /** Why readers must not be able to download the file, or null. */
  withheld(): string | null {
    return this.#hidden.size === 0
      ? null
      : `the file still holds ${[...this.#hidden].join(" and ")}`;
  }

  repairs(): Repair[] {
    const noted = [...this.#noted].map(([note, { line, leftOut }]) => ({ line, note, leftOut }));
    return [...this.#each, ...noted];
  }
}

const changesNote = "the file has tracked changes; the text is read with all of them accepted";

/** Words inserted under tracked changes, or changed formatting. */
export const trackedChanges = reportedOnce(changesNote);
export const deletedWords: Found = {
  ...reportedOnce(changesNote),
  hides: "words that were deleted under tracked changes",
};
export const hiddenText: Found = {
  ...reportedOnce("text that is set to be hidden was left out"),
  hides: "hidden text",
};
export const blackedOut: Found = {
  ...reportedOnce("words that are blacked out in the file are in the text"),
  hides: "words that are blacked out",
  conceals: true,
};
export const whiteWords: Found = {
  ...reportedOnce("words in white, which nobody sees on white paper, are in the text"),
  hides: "words in white",
};
export const comments: Found = {
  ...reportedOnce("a comment in the margin was left out"),
  hides: "comments in the margin",
};
export const footnotes = reportedOnce("footnotes are at the end of the text");
export const textBoxes = reportedOnce(
  "the words of a text box come after the paragraph that it belongs to",
);
