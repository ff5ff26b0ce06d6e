import type { Paragraph } from "../../src/model/report/section.ts";
import { type Child, type Html, html, nothing } from "../html.ts";

/** How a body's parts are addressed: on the report's own page, or among others in a meeting's pack. */
export interface Anchoring {
  /** The id of a part in this page; null where the page does not address it. */
  readonly id: (anchor: string) => string | null;
  /** Ids that a part had before it was renumbered; null where no part was, or the page addresses none. */
  readonly former: ((anchor: string) => readonly string[]) | null;
  /** Where the number of a part leads. */
  readonly href: (anchor: string) => string;
  /** A heading `level` steps below the page's title. */
  readonly heading: (level: 2 | 3, attributes: Html, content: Child) => Html;
  /** What is shown with a paragraph once a reader has come to it by its address. */
  readonly note: (paragraph: Paragraph) => Html;
  /** What stands with a paragraph at all times: the mark of a correction. */
  readonly mark?: (paragraph: Paragraph) => Html;
  /** The way to the indicator that a row of a table prints (rows counted from 0); null where it prints none. */
  readonly indicator?: (table: string, row: number) => string | null;
  /** How a paragraph stands to the previous report of its series; null where it is as before. */
  readonly since?: (paragraph: Paragraph) => "new" | "changed" | null;
}

/** A body on a page of its own: its parts stand at their own addresses. */
export const ownPage: Anchoring = {
  id: (anchor) => anchor,
  former: null,
  href: (anchor) => `#${anchor}`,
  heading: (level, attributes, content) =>
    level === 2 ? html`<h2${attributes}>${content}</h2>` : html`<h3${attributes}>${content}</h3>`,
  note: () => nothing,
};
