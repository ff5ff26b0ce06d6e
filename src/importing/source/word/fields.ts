import { childAt, childrenOf, switched, valueAt, type XmlElement } from "./package/xml.ts";
import { type Found, inOtherForm, lacking, reportedOnce } from "./source-notes.ts";

interface OpenField {
  instruction: string;
  isInResult: boolean;
  readonly form: XmlElement | undefined;
}

/** What a field prints, and what must be reported about it. */
export interface FieldWords {
  readonly text: string;
  readonly found?: Found;
}

/**
 * Follows complex fields through a story (ECMA-376 part 1, 17.16.18): begin, instruction, separate, result,
 * end. A field can span paragraphs and contain others.
 */
export class Fields {
  readonly #open: OpenField[] = [];

  begin(character: XmlElement) {
    const form = childAt(character, "w:ffData");
    this.#open.push({ instruction: "", isInResult: false, form });
  }

  instruct(words: string) {
    const field = this.#open.at(-1);
    if (field && !field.isInResult) field.instruction += words;
  }

  separate() {
    const field = this.#open.at(-1);
    if (field) field.isInResult = true;
  }

  /** What an ended field prints in addition to its result, which has already been printed. */
  end(): FieldWords {
    const field = this.#open.pop();
    if (!field) return { text: "" };
    return fieldWords(field.instruction, field.isInResult, field.form);
  }

  /** True within an instruction, and within a result that is not printed. */
  get isSilent(): boolean {
    return this.#open.some(({ isInResult, instruction }) => !isInResult || isLeftOut(instruction));
  }

  /** The address of the link around the text, or null. */
  get address(): string | null {
    const addresses = this.#open.map(({ instruction }) => linkOf(instruction));
    return addresses.findLast((address) => address !== null) ?? null;
  }

  /** True if a field has begun and not ended: its words and its instruction cannot be separated. */
  get isBroken(): boolean {
    return this.#open.some(({ isInResult }) => !isInResult);
  }
}

/** The words of a field in a single element (17.16.19), or what must be reported about it. */
export const simpleField = (instruction: string, hasResult: boolean): FieldWords =>
  fieldWords(instruction, hasResult, undefined);

/** True for a field whose result is not printed again here, because Word generates it from the headings. */
export const isLeftOut = (instruction: string): boolean =>
  /^\s*(?:TOC|INDEX|TOA)\b/i.test(instruction);

/** The address of a web link, with its fragment (17.16.5.25); null for other fields. */
export function linkOf(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+"?([^"\s]+)"?(?:.*\\l\s+"?([^"\s]+)"?)?/i.exec(instruction);
  if (!match || match[1]?.startsWith("\\")) return null;
  return match[2] === undefined ? (match[1] ?? null) : `${match[1]}#${match[2]}`;
}

/** Fields that print nothing: index marks, values for other fields. */
const silent = /^(?:XE|TC|TA|RD|SET|ASK|PRIVATE|ADVANCE|NOTEREF|FORMTEXT|HYPERLINK)$/;

/** Fields whose words change at every printing. */
const ofTheDay = /^(?:DATE|TIME|PRINTDATE|SAVEDATE|EDITTIME)$/;

function fieldWords(
  instruction: string,
  hasResult: boolean,
  form: XmlElement | undefined,
): FieldWords {
  const kind = /[A-Z]+/i.exec(instruction)?.[0]?.toUpperCase() ?? "";
  if (kind === "FORMDROPDOWN") return { text: chosen(form) };
  if (kind === "FORMCHECKBOX") return { text: isTicked(form) ? "☒" : "☐" };
  if (isLeftOut(instruction)) {
    const what = kind === "TOC" ? "table of contents" : "index";
    return {
      text: "",
      found: inOtherForm(`the ${what}, which Word makes by itself, was left out`),
    };
  }
  if (ofTheDay.test(kind) && hasResult) {
    const note = "a date that Word renews each time is kept as it was last saved";
    return { text: "", found: reportedOnce(note) };
  }
  if (hasResult || silent.test(kind) || kind === "") return { text: "" };
  const shown = /^\s*(?:MACRO|GOTO)BUTTON\s+\S+\s+(.*)$/is.exec(instruction)?.[1];
  if (shown !== undefined) return { text: shown.trim() };
  const note = `the field “${instruction.trim().replace(/\s+/g, " ").slice(0, 80)}” was left out: the file does not hold what it prints`;
  return { text: "", found: lacking(note) };
}

/** The selected entry of a drop-down, otherwise its default, otherwise the first (17.16.28). */
function chosen(form: XmlElement | undefined): string {
  const list = childAt(form, "w:ddList");
  const place = valueAt(list, "w:result") ?? valueAt(list, "w:default") ?? "0";
  return childrenOf(list, "w:listEntry")[Number(place)]?.attributes["w:val"] ?? "";
}

function isTicked(form: XmlElement | undefined): boolean {
  const box = childAt(form, "w:checkBox");
  return switched(box, "w:checked") ?? switched(box, "w:default") ?? false;
}
