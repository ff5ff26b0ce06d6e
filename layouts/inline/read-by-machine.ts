import { machineReadNote } from "../../src/model/report/machine-read.ts";
import { type Html, html, nothing } from "../html.ts";

/** Goes next to words that are quoted from a scan, wherever they are quoted. */
export const readNote = (isRead: boolean): Html =>
  isRead ? html` <span class="read-by-machine">(${lowered})</span>` : nothing;

/** The same in plain text. */
export const readWords = (isRead: boolean): string => (isRead ? ` (${lowered})` : "");

/** The same as a sentence, for readers of feeds. */
export const readSentence = (isRead: boolean): string => (isRead ? ` ${machineReadNote}.` : "");

const lowered = machineReadNote.charAt(0).toLowerCase() + machineReadNote.slice(1);
