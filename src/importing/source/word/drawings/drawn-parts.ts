import type { XmlElement } from "../package/xml.ts";
import { type Found, inOtherForm, lacking } from "../source-notes.ts";
import { chartWords, diagramWords } from "./charts.ts";

/** A chart or a diagram in a drawing, and its author's alternative text. */
export interface DrawnPart {
  readonly kind: "chart" | "diagram";
  /** The relationship that identifies its part. */
  readonly id: string;
  readonly shows: string;
}

/** The text that replaces a chart or a diagram. */
export interface PartWords {
  readonly found: Found;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The words and values of a chart or a diagram; its part may be missing. */
export function wordsOfPart({ kind, shows }: DrawnPart, part: XmlElement | undefined): PartWords {
  const said = shows === "" ? "" : `: “${shows}”`;
  if (kind === "diagram") {
    const lines = part ? diagramWords(part) : [];
    const found =
      lines.length > 0
        ? inOtherForm(`a diagram is given as the list of its words${said}`)
        : lacking(`a diagram was left out${said}`);
    return { found, lines, rows: [] };
  }
  const { title, measures, rows } = part ? chartWords(part) : noChart;
  const called = title === "" ? "" : ` “${title}”`;
  if (rows.length === 0) {
    const note = `a chart${called} was left out, because the file does not have its values${said}`;
    return { found: lacking(note), lines: [], rows: [] };
  }
  const [[corner = "", ...series] = [], ...points] = rows;
  const head = [title, measures, corner].filter((words) => words !== "").join("; ");
  return {
    found: inOtherForm(`a chart${called} is given as the table of its values${said}`),
    lines: [],
    rows: [[head, ...series], ...points],
  };
}

const noChart = { title: "", measures: "", rows: [] };
