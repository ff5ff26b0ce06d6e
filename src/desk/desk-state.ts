import type { DeskFrame } from "../../layouts/desk/desk-page.ts";
import type { Html } from "../../layouts/html.ts";
import type { Journal } from "./actions/journal.ts";

/** Of whose content folder the desk is, and who may open it. */
export interface DeskOptions {
  readonly content: string;
  /** A folder for what need not be made again; it may be deleted at any time. */
  readonly cache: string;
  /** Where sites are built. */
  readonly output: string;
  readonly token: string;
  readonly port: number;
}

/** What the pages of the desk share. */
export interface Desk extends DeskOptions {
  readonly journal: Journal;
  /** The frame of a page. It says what was just done, once. */
  readonly frame: () => DeskFrame;
  readonly say: (notice: string) => void;
}

/** A page as it is sent. */
export const pageText = (page: Html): string => page.source;
