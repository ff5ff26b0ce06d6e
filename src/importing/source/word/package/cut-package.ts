import { posix } from "node:path";
// The form that needs nothing of Node, so that it can be in one file with other packages.
import { zipSync } from "fflate/browser";
import { decodedXml, openPackage, type PackageParts } from "./package-parts.ts";
import { childSpans, type ElementSpan, spansNamed, withoutSpans } from "./spans.ts";
import { unzipped } from "./zip.ts";

/** Blocks of a document's body, by their places, the last not included. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A Word file for each range of a document's blocks, with the notes, pictures and running heads that those
 * blocks use, and nothing that only other blocks use. The same range gives the same bytes.
 */
export async function cutPackage(
  bytes: Uint8Array,
  ranges: readonly BlockRange[],
): Promise<Uint8Array[]> {
  const parts = await openPackage(bytes);
  const files = await unzipped(bytes, () => true);
  const text = xmlOf(files.get(parts.main));
  return ranges.map((range) => {
    const document = documentOf(text, range);
    const own = new Map<string, Uint8Array | string>([...files, [parts.main, document.text]]);
    for (const { kind, target } of parts.relationships(parts.main)) {
      if (/^(?:footnotes|endnotes|comments)$/.test(kind) && own.has(target)) {
        own.set(target, notesOf(xmlOf(files.get(target)), kind, document.text));
      }
    }
    return zipped(
      withoutUnused(own, parts, (id) => !text.includes(`"${id}"`) || document.uses(id)),
    );
  });
}

/** The document with some of its blocks, and whether these use a relationship. */
function documentOf(text: string, { from, to }: BlockRange) {
  const blocks = childSpans(text, "w:body");
  const own = blocks.slice(from, to);
  const [start, end] = [own[0]?.from ?? 0, own.at(-1)?.to ?? 0];
  const sections = spansNamed(text, "w:sectPr");
  const last = blocks.at(-1);
  // The properties of a section are at its end (ECMA-376 part 1, 17.6.17).
  const closing = sections.findIndex((section) => section.from >= (own.at(-1)?.from ?? 0));
  const section = sections[closing];
  const isWhole = last !== undefined && end === last.to;
  const close = section && !isWhole ? text.slice(section.from, section.to) : "";
  const cut =
    text.slice(0, blocks[0]?.from) + text.slice(start, end) + close + text.slice(last?.to);
  const heads = runningHeads(text, sections.slice(0, closing + 1), start);
  return { text: cut, uses: (id: string) => cut.includes(`"${id}"`) || heads.has(id) };
}

/** The running heads in force from a place on; a section without one has that of the section before it. */
function runningHeads(text: string, sections: readonly ElementSpan[], start: number): Set<string> {
  const inForce = new Map<string, string>();
  const used = new Set<string>();
  for (const { from, to } of sections) {
    const section = text.slice(from, to);
    for (const [, where = "", said = ""] of section.matchAll(
      /(header|footer)Reference\b([^>]*)/g,
    )) {
      const [type, id] = [/:type="([^"]*)"/, /:id="([^"]*)"/].map(
        (one) => one.exec(said)?.[1] ?? "",
      );
      inForce.set(`${where} ${type}`, id ?? "");
    }
    if (to > start) for (const id of inForce.values()) used.add(id);
  }
  return used;
}

/** The notes to which a document refers, and the lines that Word prints above notes, which have a type. */
function notesOf(text: string, kind: string, document: string): string {
  const marks = spansNamed(document, `w:${kind.replace(/s$/, "")}Reference`);
  const referred = new Set(marks.map(({ attributes }) => attributes["w:id"]));
  return withoutSpans(
    text,
    childSpans(text),
    ({ attributes }) => "w:type" in attributes || referred.has(attributes["w:id"]),
  );
}

/** The files of a package that some kept relationship leads to. */
function withoutUnused(
  files: ReadonlyMap<string, Uint8Array | string>,
  parts: PackageParts,
  isUsed: (id: string) => boolean,
): Map<string, Uint8Array | string> {
  const isKept = (part: string, { id, kind }: { id: string; kind: string }) =>
    part === parts.main ? isUsed(id) : !/^(?:extended-properties|thumbnail)$/.test(kind);
  const kept = new Set<string>([contentTypes]);
  const visit = (part: string) => {
    kept.add(part).add(relationsOf(part));
    for (const relationship of parts.relationships(part)) {
      const { target, isExternal } = relationship;
      if (!isExternal && !kept.has(target) && isKept(part, relationship)) visit(target);
    }
  };
  visit("");
  const own = new Map([...files].filter(([name]) => kept.has(name)));
  for (const part of ["", parts.main]) {
    const dropped = new Set(
      parts.relationships(part).flatMap((one) => (isKept(part, one) ? [] : [one.id])),
    );
    edit(relationsOf(part), ({ attributes }) => !dropped.has(attributes["Id"] ?? ""));
  }
  edit(
    contentTypes,
    ({ attributes: { PartName } }) => PartName === undefined || own.has(PartName.slice(1)),
  );
  return own;

  function edit(name: string, keeps: (span: ElementSpan) => boolean) {
    const file = files.get(name);
    if (file === undefined) return;
    const text = xmlOf(file);
    own.set(name, withoutSpans(text, childSpans(text), keeps));
  }
}

const contentTypes = "[Content_Types].xml";

/** The name of the file of a part’s relationships; "" is the package itself. */
function relationsOf(part: string): string {
  const { dir, base } = posix.parse(part);
  return posix.join(dir, "_rels", `${base}.rels`);
}

/** The text of a part, to be written in UTF-8. */
const xmlOf = (file: Uint8Array | string | undefined): string =>
  typeof file === "string"
    ? file
    : decodedXml(file ?? new Uint8Array()).replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");

function zipped(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = [...files].map(([name, file]) => [
    name,
    typeof file === "string" ? encoder.encode(file) : file,
  ]);
  // The first day that an archive can state.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1) });
}
