import type { Paragraph } from "../../src/model/report/body/section.ts";
import { type Child, type Html, html } from "../html.ts";

/** How the parts of a body are addressed: on the report's own page, or among others in a meeting's pack. */
export interface Anchoring {
  /** The id of a part in this page; null if the page gives it none. */
  readonly id: (anchor: string) => string | null;
  /** The former ids of a renumbered part; null if no part was renumbered, or the page gives no ids. */
  readonly former: ((anchor: string) => readonly string[]) | null;
  /** The link of a part's number. */
  readonly href: (anchor: string) => string;
  /** A heading `level` steps below the page's title. */
  readonly heading: (level: 2 | 3, attributes: Html, content: Child) => Html;
  /** What is always shown with a paragraph: the mark of a correction. */
  readonly mark?: (paragraph: Paragraph) => Html;
  /** The link to the indicator in a table's row (rows counted from 0); null if there is none. */
  readonly indicator?: (table: string, row: number) => string | null;
  /** How a paragraph differs from the previous report of its series; null if it does not. */
  readonly since?: (paragraph: Paragraph) => "new" | "changed" | null;
  /** True if a machine read the words, which a table that leaves the page must say. */
  readonly isMachineRead?: boolean;
}

/** A body on its own page, whose parts have their own anchors. */
export const ownPage: Anchoring = {
  id: (anchor) => anchor,
  former: null,
  href: (anchor) => `#${anchor}`,
  heading: (level, attributes, content) =>
    level === 2 ? html`<h2${attributes}>${content}</h2>` : html`<h3${attributes}>${content}</h3>`,
};
