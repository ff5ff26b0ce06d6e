import { endingOf } from "./file-kind.ts";
import { type ServedType, servedTypes } from "./served-types.ts";

/** How files of one kind are served. */
export interface MediaType {
  /** As IANA registers it, without a character set. */
  readonly type: string;
  /** Of the names of its files, in lower case: "html". */
  readonly endings: readonly string[];
  /** Whether the server should say that it is UTF-8. JSON is so by its standard, and XML says it itself. */
  readonly saysUtf8: boolean;
  /** Whether its files become notably smaller when packed. */
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

/** Every kind of file that a site may hold; any other is bytes. */
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

/** What a file of the site is to a machine, by the ending of its name, or null. */
export const mediaType = (name: string): string | null => byEnding.get(endingOf(name)) ?? null;

const byEnding = new Map(
  mediaTypes.flatMap(({ type, endings }) => endings.map((ending) => [ending, type] as const)),
);

/** Files that are more than their ending says, by their whole names: feeds, which end in ".xml". */
export const namedTypes: readonly ServedType[] = servedTypes.filter(
  ({ name, type }) => !name.startsWith(".") && mediaType(name) !== type,
);

/** The endings of kinds that have something in common, in the order of the table. */
export const endingsOf = (isMeant: (type: MediaType) => boolean): string[] =>
  mediaTypes.filter(isMeant).flatMap(({ endings }) => endings);
