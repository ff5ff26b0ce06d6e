import type { PDFDict, PDFDocument } from "@cantoo/pdf-lib";

type Library = typeof import("@cantoo/pdf-lib");

/** Deeper forms than this are in no scan. */
const deepest = 4;

/**
 * Tells of a page of a file, counted from 1, whether it has pictures, and what lies under them cannot be seen
 * through any. So is one whose pictures cannot be looked at: its words are then taken from what it shows. The file
 * is opened for the first page that is asked about.
 */
export function opaquePicturesIn(bytes: Uint8Array): (page: number) => Promise<boolean> {
  const given = { ignoreEncryption: true, updateMetadata: false };
  let opened: Promise<PDFDocument | null> | null = null;
  return async (page) => {
    // It takes as long to load as a small build to read, and few files ask.
    const library = await import("@cantoo/pdf-lib");
    opened ??= library.PDFDocument.load(bytes, given).catch(() => null);
    const document = await opened;
    if (document === null) return true;
    const pictures = picturesIn(library, document.getPage(page - 1).node.Resources(), deepest);
    return pictures.length > 0 && pictures.every((picture) => isOpaque(library, picture));
  };
}

function picturesIn(library: Library, resources: PDFDict | undefined, depth: number): PDFDict[] {
  const { PDFDict, PDFName, PDFStream } = library;
  const objects = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  if (objects === undefined || depth === 0) return [];
  return objects.keys().flatMap((key) => {
    const object = objects.lookup(key);
    if (!(object instanceof PDFStream)) return [];
    if (object.dict.lookup(PDFName.of("Subtype")) === PDFName.of("Image")) return [object.dict];
    const own = object.dict.lookupMaybe(PDFName.of("Resources"), PDFDict);
    return picturesIn(library, own, depth - 1);
  });
}

/** Masks let through what is under a picture (ISO 32000-1, 8.9.5.1). */
const isOpaque = ({ PDFBool, PDFName }: Library, picture: PDFDict): boolean =>
  !picture.has(PDFName.of("SMask")) &&
  !picture.has(PDFName.of("Mask")) &&
  picture.lookup(PDFName.of("ImageMask")) !== PDFBool.True;

/** Whether settings let through what is under what is drawn: its opacity, and how colours mix; null if neither is set. */
export function letsThrough(settings: unknown): boolean | null {
  const pairs = Array.isArray(settings) ? settings.filter(Array.isArray) : [];
  const said = pairs.flatMap(([name, value]) => {
    if (name === "ca") return [Number(value) < 1];
    if (name === "BM") return [value !== "source-over"];
    return name === "SMask" ? [value !== false] : [];
  });
  return said.length === 0 ? null : said.includes(true);
}
