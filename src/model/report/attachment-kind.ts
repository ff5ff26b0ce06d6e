/** A file's type as readers know it, by the ending of its name: "PDF". */
export function fileType(name: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return types[ending] ?? (ending === "" ? "file" : `${ending.toUpperCase()} file`);
}

const types: Readonly<Record<string, string>> = {
  csv: "CSV",
  doc: "Word",
  docx: "Word",
  md: "Markdown",
  ods: "OpenDocument spreadsheet",
  odt: "OpenDocument text",
  pdf: "PDF",
  txt: "text",
  xls: "Excel",
  xlsx: "Excel",
};

/** "612 bytes", "24 kB", "1.3 MB". A kilobyte is a thousand bytes, as in browsers. */
export function fileSizeLabel(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
