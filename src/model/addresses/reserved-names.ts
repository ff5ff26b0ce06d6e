/** Files that the archive itself publishes beside a report, in lower case: no attachment may bear their names. */
export const ownFiles: ReadonlySet<string> = new Set([
  "citation.bib",
  "citation.json",
  "citation.ris",
  "report.json",
  "report.md",
  "report.txt",
]);
