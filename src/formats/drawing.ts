import { SaxesParser, type SaxesTagNS } from "saxes";

/** What is wrong with an SVG, and where. */
export interface DrawingFault {
  readonly message: string;
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
}

/** An SVG as it was read. */
export interface Drawing {
  /** Its proportions; null if it states none. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly faults: readonly DrawingFault[];
}

const svg = "http://www.w3.org/2000/svg";

/** What a logo is drawn with. No other element is let through: not scripts, not animation, not links. */
const shapes = new Set(
  `svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
);

const mostElements = 2_000;
const mostFaults = 5;

/**
 * Reads an SVG that somebody else drew, and names everything through which it could run a script or fetch
 * something: other elements than shapes, event attributes, references that do not stay in the file, document
 * types and processing instructions.
 */
export function readDrawing(text: string): Drawing {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const faults: DrawingFault[] = [];
  let root: SaxesTagNS | null = null;
  let elements = 0;
  let isStyle = false;
  const here = () => ({ line: parser.line, column: parser.column + 1 });
  let begun = here();
  const add = (message: string, place = here()) => {
    if (faults.length < mostFaults) faults.push({ message, ...place });
  };

  parser.on("error", (error) => {
    if (faults.length === 0) add(`should be SVG: ${error.message.replace(/^[\d:]+ /, "")}`);
  });
  parser.on("doctype", () => add("should have no document type: delete <!DOCTYPE …>"));
  parser.on("processinginstruction", ({ target }) =>
    add(`should have no processing instruction: delete <?${target} …?>`),
  );
  parser.on("opentagstart", ({ name }) => {
    begun = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on("opentag", (tag) => {
    elements += 1;
    root ??= tag;
    if (elements === mostElements + 1) add(`should have under ${mostElements} elements`);
    isStyle = tag.local === "style";
    if (tag.uri !== svg || !shapes.has(tag.local)) {
      add(`should have shapes only, and <${tag.name}> is not one: save it as plain SVG`, begun);
    }
    for (const { local, name, value } of Object.values(tag.attributes)) {
      if (/^on/i.test(local)) add(`should run no script: delete the attribute ${name}`, begun);
      else if (local === "href" && !value.startsWith("#")) add(leadsOut(name), begun);
      else if (fetches(value)) add(leadsOut(name), begun);
    }
  });
  parser.on("text", (words) => {
    if (isStyle && fetches(words)) add(leadsOut("style"));
  });
  parser.on("cdata", (words) => {
    if (isStyle && fetches(words)) add(leadsOut("style"));
  });
  parser.on("closetag", () => {
    isStyle = false;
  });
  parser.write(text).close();
  if (root !== null && (root as SaxesTagNS).local !== "svg") add("should begin with <svg>");
  return { size: root === null ? null : sizeOf(root), faults };
}

const leadsOut = (name: string) =>
  `should refer to nothing outside the file, and ${name} does; only “#…” may be referred to`;

/** True for styles that fetch something; with a backslash CSS can write any name in other letters. */
const fetches = (value: string): boolean =>
  /url\s*\(\s*(?!["']?#)|@import|image-set|\\/i.test(value);

function sizeOf({ attributes }: SaxesTagNS): Drawing["size"] {
  const of = (name: string) => attributes[name]?.value ?? "";
  const box = of("viewBox")
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width = 0, height = 0] =
    box.length === 4 ? box.slice(2) : sides(of("width"), of("height"));
  return width > 0 && height > 0 ? { width, height } : null;
}

const sides = (...lengths: readonly string[]) =>
  lengths.map((length) => (/^[\d.]+(px)?$/.test(length) ? Number.parseFloat(length) : 0));
