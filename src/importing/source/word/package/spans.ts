import { SaxesParser } from "saxes";
import { nameIn } from "./xml.ts";

/** Where an element is in the text of its file. */
export interface ElementSpan {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly from: number;
  readonly to: number;
}

/** The children of the elements of a name, or of the root, in XML that `parseXml` has read without fault. */
export function childSpans(text: string, parent?: string): ElementSpan[] {
  return spansIn(text, (names) => names.length >= 2 && names.at(-2) === (parent ?? names[0]));
}

/** Every element of a name that is within no other of that name. */
export const spansNamed = (text: string, name: string): ElementSpan[] =>
  spansIn(text, (names) => names.at(-1) === name && names.indexOf(name) === names.length - 1);

/** Text without those of its elements that are not to be kept. */
export function withoutSpans(
  text: string,
  spans: readonly ElementSpan[],
  isKept: (span: ElementSpan) => boolean,
): string {
  let kept = "";
  let at = 0;
  for (const span of spans) {
    kept += text.slice(at, isKept(span) ? span.to : span.from);
    at = span.to;
  }
  return kept + text.slice(at);
}

function spansIn(text: string, isWanted: (names: readonly string[]) => boolean): ElementSpan[] {
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  const open: (ElementSpan | null)[] = [];
  const spans: ElementSpan[] = [];
  parser.on("opentag", (tag) => {
    names.push(nameIn(tag));
    const attributes = Object.values(tag.attributes).map((one) => [nameIn(one), one.value]);
    const from = text.lastIndexOf("<", parser.position - 1);
    const own = { name: nameIn(tag), attributes: Object.fromEntries(attributes), from, to: from };
    open.push(isWanted(names) ? own : null);
  });
  parser.on("closetag", () => {
    names.pop();
    const own = open.pop();
    if (own) spans.push({ ...own, to: parser.position });
  });
  parser.write(text).close();
  return spans;
}
