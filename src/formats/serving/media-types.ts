import { endingOf } from "../file-kind.ts";
import { type ServedType, servedTypes } from "./served-types.ts";

/** How files of one kind are served. */
export interface MediaType {
  /** The type that IANA registers, without a character set. */
  readonly type: string;
  /** The endings of its files, in lower case: "html". */
  readonly endings: readonly string[];
  /** True if the server should say that the file is UTF-8. JSON is always UTF-8, and XML says so itself. */
  readonly saysUtf8: boolean;
  /** True if its files compress well. */
  readonly isPackable: boolean;
}

const text = (type: string, ...endings: string[]): MediaType => {
  return { type, endings, saysUtf8: true, isPackable: true };
};

const structured = (type: string, ...endings: string[]): MediaType => {
  return { type, endings, saysUtf8: false, isPackable: true };
};

const binary = (type: string, ...endings: string[]): MediaType => {
  return { type, endings, saysUtf8: false, isPackable: false };
};

const office = "application/vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";

/** Every kind of file that a site may hold. Any other is served as plain bytes. */
export const mediaTypes: readonly MediaType[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/javascript", "js"),
  text("text/plain", "txt"),
  text("text/markdown", "md"),
  text("text/csv", "csv"),
  text("text/calendar", "ics"),
  text("text/x-opml", "opml"),
  text("application/x-bibtex", "bib"),
  text("application/x-research-info-systems", "ris"),
  structured("application/json", "json"),
  structured("application/ld+json", "jsonld"),
  structured("application/xml", "xml"),
  structured("application/atom+xml", "atom"),
  structured("image/svg+xml", "svg"),
  structured("application/wasm", "wasm"),
  binary("application/pdf", "pdf"),
  binary("image/png", "png"),
  binary("image/jpeg", "jpg", "jpeg"),
  binary("application/msword", "doc"),
  binary("application/vnd.ms-excel", "xls"),
  binary("application/vnd.ms-powerpoint", "ppt"),
  binary(`${office}.wordprocessingml.document`, "docx"),
  binary(`${office}.spreadsheetml.sheet`, "xlsx"),
  binary(`${office}.presentationml.presentation`, "pptx"),
  binary(`${open}.text`, "odt"),
  binary(`${open}.spreadsheet`, "ods"),
  binary(`${open}.presentation`, "odp"),
];

/** The media type of a file, by the ending of its name, or null. */
export const mediaType = (name: string): string | null => byEnding.get(endingOf(name)) ?? null;

const byEnding = new Map(
  mediaTypes.flatMap(({ type, endings }) => endings.map((ending) => [ending, type] as const)),
);

/** Files served with another type than their ending has, by whole name: feeds end in ".xml". */
export const namedTypes: readonly ServedType[] = servedTypes.filter(
  ({ name, type }) => !name.startsWith(".") && mediaType(name) !== type,
);

/** The endings of the kinds that pass a test, in the order of the table. */
export const endingsOf = (isMeant: (type: MediaType) => boolean): string[] =>
  mediaTypes.filter(isMeant).flatMap(({ endings }) => endings);
