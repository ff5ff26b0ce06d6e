import { boldOff, boldOn, indentOf, isBlank, plain, type RawLine } from "../source/raw-report.ts";
import type { Changes } from "../source/repairs.ts";
import { type BodyLayout, bodyLayout } from "./body-layout.ts";
import { type Bullet, bulletOf, decimalNumber, markedItem, wholeNumber } from "./body-lines.ts";
import { BodyNumbers } from "./body-numbers.ts";
import type { BodyPiece } from "./body-piece.ts";
import { BodyWriter } from "./body-writer.ts";
import { isCapitals, isKnownHeading, numberedHeading, opensAppendix } from "./headings.ts";
import { layoutTable } from "./layout-table.ts";

/** Finds the sections, paragraphs, lists and tables in the lines of a report's text. */
export function readBody(
  lines: readonly RawLine[],
  changes: Changes,
  format: "text" | "word" | "pdf",
): BodyPiece[] {
  const layout = bodyLayout(lines);
  const writer = new BodyWriter(changes, layout, format !== "word");
  const numbers = new BodyNumbers(layout);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || isBlank(line)) {
      writer.gap();
      continue;
    }
    if (line.opensPage) writer.pageBreak();
    const table = layoutTable(lines, index, { changes, bareNumbers: layout.bareNumbers });
    if (table) {
      writer.addBlock(table.block);
      index = table.end - 1;
      continue;
    }
    readLine(line, lines.slice(index + 1, index + 6), { writer, numbers, layout, changes });
  }
  return writer.finished();
}

interface Reading {
  readonly writer: BodyWriter;
  readonly numbers: BodyNumbers;
  readonly layout: BodyLayout;
  readonly changes: Changes;
}

function readLine(line: RawLine, following: readonly RawLine[], reading: Reading) {
  const [next] = following;
  const { writer } = reading;
  if (addRecommendation(line, following, reading) || addHeading(line, next, reading)) return;
  const lettered =
    isCapitals(line.text) && writer.afterGap && /^\s*[A-Z]\)\s/.test(plain(line.text));
  if (!lettered && addNumbered(line, reading, false)) return;
  const bullet = bulletOf(line.text);
  const lone =
    bullet?.glyph === "*" && !writer.isInList && bulletOf(next?.text ?? "")?.glyph !== "*";
  if (bullet && !lone && writer.mayOpenItem(bullet.column, isGlyph(bullet))) {
    const rest = { ...line, text: bullet.rest };
    if (addNumbered(rest, reading, true)) {
      const note = `the mark “${bullet.glyph}” before the number was left out`;
      return reading.changes.remove(line.number, bullet.glyph, note);
    }
    return writer.addBullet(bullet, line);
  }
  if (addWordsAsHeading(line, next, reading)) return;
  writer.addWords(line);
}

const isGlyph = ({ glyph }: Bullet) => !/^[o*–—-]$/.test(glyph);

/** "1.0 PURPOSE", "3. Background", and lines that the format itself marks as headings. */
function addHeading(line: RawLine, next: RawLine | undefined, reading: Reading): boolean {
  const { writer, numbers, layout } = reading;
  const numbered = numberedHeading(line);
  const alone =
    writer.afterGap && (next === undefined || isBlank(next) || decimalNumber(next) !== null);
  if (numbered && numbers.takesSection(numbered.number, line, alone)) {
    numbers.section(numbered.number);
    writer.addHeading(2, headingWords(line), line);
    return true;
  }
  if (line.heading === 0) return false;
  const decimal = decimalNumber({ ...line, text: plain(line.text) });
  if (decimal && numbers.takesDecimal(decimal, true)) {
    numbers.decimal(decimal.number);
    writer.addHeading(3, headingWords(line), line);
    return true;
  }
  const section = !layout.numberedSections || isCapitals(line.text) || isKnownHeading(line.text);
  const deep = !layout.numberedSections && line.heading > 2 && !isCapitals(line.text);
  if (section && !deep) numbers.unnumberedSection();
  writer.addHeading(section && !deep ? 2 : 3, headingWords(line), line);
  return true;
}

/** "RECOMMENDATION: That the path be lit." is a heading and what it heads; a stem stays with its heading. */
function addRecommendation(
  line: RawLine,
  following: readonly RawLine[],
  reading: Reading,
): boolean {
  const { writer, numbers } = reading;
  const match = /^((?:\d{1,2}(?:\.0)?\.?\s+)?recom+end(?:ed|ations?)\s*:)\s*(\S.*)$/i.exec(
    plain(line.text).trim(),
  );
  if (!match || !writer.afterGap) return false;
  const blank = following.findIndex(isBlank);
  const own = [line, ...following.slice(0, blank === -1 ? undefined : blank)];
  if (!/[.]$/.test(plain(own.at(-1)?.text ?? "").trim())) return false;
  const [, heading = "", words = ""] = match;
  const number = numberedHeading(line)?.number;
  if (number === undefined) numbers.unnumberedSection();
  else if (numbers.takesSection(number, line, true)) numbers.section(number);
  else return false;
  writer.addHeading(2, heading.replace(/\s+/g, " "), line);
  writer.addRest(words, line);
  return true;
}

/** Numbered paragraphs and items: "1.1 To", "7. The", "(1) the", "a) to". */
function addNumbered(line: RawLine, reading: Reading, listed: boolean): boolean {
  const { writer, numbers, changes } = reading;
  const bare = { ...line, text: plain(line.text) };
  const atHead = writer.afterGap || listed;
  const column = indentOf(bare.text);
  const start = (number: string, rest: string) => {
    if (rest === "") changes.repair(line.number, `the number ${number} stood on a line of its own`);
    writer.addNumbered(number, withoutHead(line.text, number), line);
    return true;
  };
  const decimal = decimalNumber(bare);
  if (decimal && numbers.takesDecimal(decimal, atHead || column <= numbers.column)) {
    numbers.decimal(decimal.number, column);
    return start(decimal.number, decimal.rest);
  }
  const whole = wholeNumber(bare);
  if (whole && numbers.takesWhole(whole, atHead || column <= numbers.column)) {
    numbers.whole(whole.number, column);
    return start(whole.number, whole.rest);
  }
  const marker = markedItem(bare) ?? (whole && numbers.wholeAsItem(whole, column));
  if (!marker || !writer.takesItem(marker, column, listed)) return false;
  writer.addItem(marker, withoutHead(line.text, marker.number), line, column);
  return true;
}

/** Headings that bear no number: words in capitals, names that sections have, lines all in bold. */
function addWordsAsHeading(
  line: RawLine,
  next: RawLine | undefined,
  { writer, numbers, layout }: Reading,
): boolean {
  const words = plain(line.text).trim();
  const alone = next === undefined || isBlank(next);
  if (writer.headingGoesOn(line)) {
    writer.extendHeading(words, line);
    return true;
  }
  if (!writer.afterGap) return false;
  const named = isKnownHeading(words) && alone;
  if (
    /^recom+end(?:ed|ations?)\s*:/i.test(words) ||
    isCapitals(words) ||
    opensAppendix(words) ||
    named
  ) {
    const within =
      named && !layout.numberedSections && layout.headedInCapitals && !isCapitals(words);
    if (!within) numbers.unnumberedSection();
    writer.addHeading(within ? 3 : 2, words, line);
    return true;
  }
  const bold = line.text.trim().startsWith(boldOn) && line.text.trim().endsWith(boldOff);
  const title = words.length <= 80 && /^\p{Lu}/u.test(words) && !/[.;:,!?]$/.test(words);
  if (!alone || !title || /\S\s{3,}\S/.test(words)) return false;
  if (!bold && (layout.numberedSections || !numbers.straight || /^\s{8,}/.test(line.text))) {
    return false;
  }
  writer.addHeading(3, words, line);
  return true;
}

const headingWords = (line: RawLine) => plain(line.text).trim().replace(/\s+/g, " ");

/** A line without the number at its head; bold that opened before the number opens after it. */
function withoutHead(text: string, number: string): string {
  const end = text.indexOf(
    number.at(-1) ?? "",
    text.search(/[^\s\uFDD0-\uFDD3]/) + number.length - 1,
  );
  const head = text.slice(0, end + 1);
  const open = head.includes(boldOn) && !head.includes(boldOff);
  const rest = text.slice(end + 1).trimStart();
  return open && !rest.startsWith(boldOff) ? boldOn + rest : rest.replace(/^\uFDD1\s*/, "");
}
