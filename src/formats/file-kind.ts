/** A kind of file that may be published with a report. */
interface FileKind {
  readonly endings: readonly string[];
  /** True if a file that starts with these bytes is of this kind. */
  readonly fits: (start: Uint8Array) => boolean;
}

/** The endings of files that may be published with a report, "pdf" first. */
export const publishedEndings = (): string[] => kinds.flatMap(({ endings }) => endings);

/** The ending of a file's name in lower case: "Plan.PDF" → "pdf". */
export const endingOf = (name: string): string =>
  /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";

/**
 * Why a file may not be published: "kind" if its name has no allowed ending, "content" if its first bytes
 * do not match its name. Null if it may be.
 */
export function fileKindFault(name: string, start: Uint8Array): "kind" | "content" | null {
  const kind = kinds.find(({ endings }) => endings.includes(endingOf(name)));
  if (!kind) return "kind";
  return kind.fits(start) ? null : "content";
}

const startsWith =
  (...starts: readonly (readonly number[])[]) =>
  (bytes: Uint8Array) =>
    starts.some((start) => start.every((byte, index) => bytes[index] === byte));

const pdf = startsWith([0x25, 0x50, 0x44, 0x46, 0x2d]);

const zip = startsWith([0x50, 0x4b, 0x03, 0x04]);

/** An OpenDocument file is a zip whose first part is named "mimetype" (ODF 1.2, part 3, 3.3). */
const openDocument = (start: Uint8Array) => zip(start) && asLatin(start).startsWith("mimetype", 30);

const asLatin = (bytes: Uint8Array) => String.fromCharCode(...bytes.subarray(0, 1024));

/** Text without NUL, and without a start that a browser might take for a page or a drawing. */
const plainText = (start: Uint8Array) => {
  const text = asText(start);
  return (
    !text.includes("\0") &&
    !/^(?:ï»¿)?\s*<(?:!|\?|html|head|body|svg|script|iframe|img|math|a\b)/i.test(text) &&
    !pdf(start) &&
    !zip(start)
  );
};

/** UTF-16 text is known by its first two bytes. */
function asText(start: Uint8Array): string {
  const wide = startsWith([0xff, 0xfe])(start) ? "utf-16le" : "utf-16be";
  const isWide = startsWith([0xff, 0xfe], [0xfe, 0xff])(start);
  return isWide ? new TextDecoder(wide).decode(start) : asLatin(start);
}

const office = startsWith([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** HTML and SVG can hold a script, and a zip can hold anything, so none of these is in the list. */
const kinds: readonly FileKind[] = [
  { endings: ["pdf"], fits: pdf },
  { endings: ["csv", "txt"], fits: plainText },
  { endings: ["docx", "xlsx", "pptx"], fits: zip },
  { endings: ["odt", "ods", "odp"], fits: openDocument },
  { endings: ["doc", "xls", "ppt"], fits: office },
  { endings: ["jpg", "jpeg"], fits: startsWith([0xff, 0xd8, 0xff]) },
  { endings: ["png"], fits: startsWith([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
];
