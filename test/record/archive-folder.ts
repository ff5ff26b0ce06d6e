import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { temporaryFolder } from "../site/site.ts";

/** Files of a content folder, by path, with their content. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What every archive needs, for an imaginary council. */
const bare: Files = {
  "site.yaml": `council: Marlow Vale Borough Council
url: https://reports.marlowvale.example/
contact:
  team: Democratic Services
  email: democratic.services@marlowvale.example
retention_years: 6
clear_days: 5
`,
  "boards.yaml": `- id: streets
  names:
    - name: Streets Board
- id: children
  names:
    - name: Children and Families Board
`,
  "officers.yaml": `- id: director
  names:
    - name: Director of Streets
`,
  "wards.yaml": `- id: old-wharf
  names:
    - name: Old Wharf
`,
};

/** A content folder that is deleted when the process ends: the bare archive with these files added. */
export function contentFolder(files: Files): string {
  const folder = join(temporaryFolder(), "content");
  write(folder, { ...bare, ...files });
  return folder;
}

/** Writes files into a folder, replacing existing ones. */
export function write(folder: string, files: Files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

interface ReportText {
  readonly date?: string;
  readonly subject?: string;
  /** More lines of front matter. */
  readonly fields?: string;
  readonly body?: string;
}

/** A report to the Streets Board, as its file. */
export function reportText({
  date = "2015-01-05",
  subject = "Street lighting",
  fields = "",
  body = "## 1.0 Purpose of report\n\n1.1 To report on lighting.\n\n1.2 To ask for more of it.\n",
}: ReportText): string {
  return `---
board: Streets Board
date: ${date}
subject: ${subject}
reporting_officer: Director of Streets
wards: Boroughwide
${fields}${fields === "" || fields.endsWith("\n") ? "" : "\n"}---

${body}`;
}
