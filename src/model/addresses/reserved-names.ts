/**
 * Files that the archive itself publishes next to a report, in lower case. No attachment may have one of
 * these names.
 */
export const ownFiles: ReadonlySet<string> = new Set(["report.json", "report.md", "report.txt"]);
