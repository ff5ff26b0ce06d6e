import type { Problem } from "../../model/problem.ts";
import type { FileRecord } from "../../model/report/file-digest.ts";
import { type ContentFolder, fileSize, readBytes, shownPath } from "./content-folder.ts";
import { sha256Of } from "./digest.ts";
import { obstacleIn } from "./unreadable.ts";

/** A file's text, and anything that stops it from being read further. */
export interface BoundedText {
  /** Only the start, if the file is too large. */
  readonly text: string;
  /** Of what was read. */
  readonly bytes: FileRecord;
  readonly problems: readonly Problem[];
}

/** In bytes: a report of 400 pages is under 2 MB. */
const largest = 5_000_000;
/** In characters: a paragraph of a whole page is under 5,000. */
const longestLine = 100_000;
const mostLines = 60_000;
/** Consecutive lines without an empty one. */
const mostLinesTogether = 2_000;
const mostRows = 5_000;
/** In a table, or in one of its rows. */
const mostCells = 100_000;
const mostColumns = 200;
/** In characters: the front matter and the lists of a report have a few thousand. */
const mostFrontMatter = 500_000;

/**
 * Reads a text file within limits, so that no file can exhaust the build's time or memory, and no character
 * in it can affect a terminal or reverse the order of words.
 */
export function readBounded(folder: ContentFolder, file: string): BoundedText {
  const problems: Problem[] = [];
  const add = (rule: string, message: string, line = 1, column = 1) =>
    problems.push({
      rule,
      severity: "error",
      message,
      file: shownPath(folder, file),
      line,
      column,
    });

  const beginning = beginningOf(folder, file);
  if (typeof beginning === "string") {
    add("unreadable", beginning);
    return { text: "", bytes: { size: 0, sha256: sha256Of("") }, problems };
  }
  const { size, bytes } = beginning;
  const text = decodedText(bytes);
  const record = { size, sha256: sha256Of(bytes) };
  if (size > largest) {
    add(
      "too-large",
      `should be under ${largest / 1_000_000} MB; it is ${Math.ceil(size / 1e6)} MB`,
    );
    return { text: text.slice(0, mostFrontMatter), bytes: record, problems };
  }
  const lines = text.split("\n");
  if (lines.length > mostLines) {
    add("too-many-lines", `should have under ${mostLines} lines; it has ${lines.length}`);
  }
  const isStrange = strangeAnywhere.test(text);
  let linesInParagraph = 0;
  let rows = 0;
  let cells = 0;
  lines.forEach((line, index) => {
    if (line.length > longestLine && problems.length < 20) {
      const message = `the line should be under ${longestLine} characters; it has ${line.length}`;
      add("line-too-long", message, index + 1);
    }
    linesInParagraph = line.trim() === "" || line.includes("|") ? 0 : linesInParagraph + 1;
    if (linesInParagraph === mostLinesTogether + 1) {
      const message = `a paragraph or list should have under ${mostLinesTogether} lines; put an empty line in it`;
      add("too-many-lines", message, index + 1);
    }
    const columns = line.includes("|") ? line.split("|").length : 0;
    rows = columns > 0 ? rows + 1 : 0;
    cells = columns > 0 ? cells + columns : 0;
    if (columns > mostColumns || rows === mostRows + 1 || (cells > mostCells && rows > 1)) {
      const message = `a table should have under ${mostRows} rows, ${mostColumns} columns and ${mostCells} cells; give a larger one as an attachment`;
      if (problems.length < 20) add("table-too-large", message, index + 1);
    }
    if (/^(?:<{7}|>{7}) /.test(line) && problems.length < 20) {
      const message =
        "git could not merge this file here: choose what stays between the marks (<<<<<<<, =======, >>>>>>>) and delete them";
      add("conflict-mark", message, index + 1);
    }
    const found = isStrange ? strange.exec(line) : null;
    if (found && problems.length < 20) add(...strangeProblem(found[0]), index + 1, found.index + 1);
  });
  if (text.startsWith("---") && frontMatterLength(text) > mostFrontMatter) {
    add("too-large", `the front matter should be under ${mostFrontMatter / 1000} kB`);
  }
  return { text, bytes: record, problems };
}

/** A file's size and its bytes within bounds, or in plain words why it cannot be read. */
function beginningOf(folder: ContentFolder, file: string) {
  try {
    const size = fileSize(folder, file);
    return { size, bytes: readBytes(folder, file, largest, size) };
  } catch (error) {
    return obstacleIn(error);
  }
}

/** Text without a byte order mark and with "\n" line ends; invalid UTF-8 becomes U+FFFD. */
export function decodedText(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

const utf8 = new TextDecoder("utf-8");

/** Control characters except tab, characters that change the direction of text, halves of a character, and invalid UTF-8. */
const strange = /(?!\t)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/** The same except line ends, as a negated class; tested first, because most files contain none. */
const strangeAnywhere = /[^\t\n -~\u00A0-\u2029\u202F-\u2065\u206A-\uFFFC\uFFFE\uFFFF]/;

/** The rule and message for the first such character of a text of several lines; null for none. */
export function strangeIn(text: string): [rule: string, message: string] | null {
  const [found] = text.split("\n").flatMap((line) => strange.exec(line)?.[0] ?? []);
  return found === undefined ? null : strangeProblem(found);
}

function strangeProblem(character: string): [rule: string, message: string] {
  if (character === "\uFFFD") {
    return ["not-utf-8", "should be text in UTF-8; a character here is not"];
  }
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return ["control-character", `should have no control character; U+${code} is here`];
}

function frontMatterLength(text: string): number {
  const end = text.indexOf("\n---", 3);
  return end === -1 ? text.length : end;
}
