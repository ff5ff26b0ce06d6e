import { posix } from "node:path";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "./xml.ts";
import { unzipped } from "./zip.ts";

/** A part that another refers to, or an address outside the file (ECMA-376 part 2, clause 9). */
interface Relationship {
  readonly id: string;
  /** The last part of its type: "hyperlink", "footnotes". */
  readonly kind: string;
  /** A part's name within the file, or the address where `isExternal`. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a Word file with words, and their relationships. */
export interface PackageParts {
  /** The name of the part with the text: "word/document.xml". */
  readonly main: string;
  readonly has: (part: string) => boolean;
  readonly xml: (part: string) => XmlElement | undefined;
  readonly relationships: (part: string) => readonly Relationship[];
}

const isWanted = (name: string) =>
  /^(?:_rels\/|word\/(?!theme|fonts|media|webSettings|fontTable|people)).*\.(?:xml|rels)$/.test(
    name,
  );

/** Unpacks a Word file. Throws a Refusal if it is not one, is broken, or is hostile. */
export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  const names = new Set<string>();
  const files = await unzipped(bytes, (name) => {
    names.add(name);
    return isWanted(name);
  });
  const xml = (part: string) => {
    const found = files.get(part);
    return found && parseXml(decodedXml(found), part);
  };
  const relationships = (part: string) => {
    const { dir, base } = posix.parse(part);
    return childrenOf(xml(posix.join(dir, "_rels", `${base}.rels`)), "rel:Relationship").map(
      (element): Relationship => {
        const said = (name: string) => attributeOf(element, name) ?? "";
        const isExternal = said("TargetMode") === "External";
        const target = said("Target");
        return {
          id: said("Id"),
          kind: posix.basename(said("Type")),
          target: isExternal
            ? target
            : posix.join(target.startsWith("/") ? "" : dir, target).replace(/^\//, ""),
          isExternal,
        };
      },
    );
  };
  const named = relationships("").find(({ kind }) => kind === "officeDocument")?.target;
  const main = named !== undefined && files.has(named) ? named : "word/document.xml";
  return { main, has: (part) => names.has(part), xml, relationships };
}

/** Text of XML in UTF-8, or in UTF-16 with a byte order mark (XML 1.0, 4.3.3). */
export function decodedXml(bytes: Uint8Array): string {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(
    bytes,
  );
}
