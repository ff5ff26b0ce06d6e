import { type CouncilGiven, startingSettings } from "../importing/filing/starting-settings.ts";
import { type RegisterKind, registerKinds } from "../model/council/register.ts";
import { searchTermsFile } from "../reading/finding/search-terms.ts";
import { watchFile } from "../reading/finding/watches.ts";
import { registerFile } from "../reading/settings/registers.ts";
import { settingsFile } from "../reading/settings/settings.ts";
import { checkWorkflow, pagesWorkflow } from "./workflows.ts";

/** What the files of a new archive depend on. */
export interface NewArchive {
  readonly council: CouncilGiven;
  /** The version of the program: "1.2.3". */
  readonly version: string;
}

/** The files of a new archive, by path in its folder. */
export function archiveFiles({ council, version }: NewArchive): Record<string, string> {
  const registers = registerKinds.map((kind) => [
    `content/${registerFile(kind)}`,
    `${schemaLine(kind === "boards" ? "boards" : "register")}${registerComment(kind)}`,
  ]);
  return {
    [`content/${settingsFile}`]: `${schemaLine("site")}${startingSettings(council).text}`,
    ...Object.fromEntries(registers),
    [`content/${searchTermsFile}`]: `${schemaLine("search")}${searchComment}`,
    [`content/${watchFile}`]: `${schemaLine("watch")}${watchComment}`,
    ".gitignore": "node_modules/\n.cache/\n_site\n._site.*\n",
    ".gitattributes": "* text=auto eol=lf\n*.pdf binary\n*.docx binary\n",
    ".github/workflows/check.yml": checkWorkflow,
    ".github/workflows/publish.yml": pagesWorkflow,
    "README.md": readme(council),
    "package.json": packageFile(version),
  };
}

/** Lets editors complete and check a file of the content folder. */
const schemaLine = (name: string) =>
  `# yaml-language-server: $schema=../node_modules/committee-report-archive/schemas/${name}.json
`;

const examples: Readonly<Record<RegisterKind, string>> = {
  boards: "Planning Committee",
  wards: "Abbey Ward",
  officers: "Director of Finance",
  portfolios: "Environment",
};

/** An empty register, with the form of an entry in a comment. */
const registerComment = (
  kind: RegisterKind,
) => `# The council's ${kind}. Import adds the names it finds. An entry is written like this:
#
# - id: ${examples[kind].toLowerCase().replaceAll(" ", "-")}    # part of addresses; it never changes
#   names:                     # oldest first; a new name gets "from", the one before it "until"
#     - name: ${examples[kind]}
`;

const searchComment = `# Words that mean the same in your reports, added to the program's own list; and terms to take away from it.
#
# same:
#   - [community hub, one stop shop]
# apart: [PH]
`;

const watchComment = `# Subjects that readers can follow: each gets a page and a feed of the reports and minutes that match.
#
# - id: flooding              # part of addresses; it never changes
#   name: Flooding
#   words: [flood, flooding]  # any of them; board, ward and kind narrow it
`;

/** Names the program, so that two people, and GitHub, run the same version. */
function packageFile(version: string): string {
  const file = { private: true, dependencies: { "committee-report-archive": version } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const readme = ({ council, url }: CouncilGiven) => `# ${council ?? "The council"}: committee reports

The reports of our boards and committees, published ${url === undefined ? "as a website" : `at <${url}>`} by
committee-report-archive. With Node 20.19 or newer:

    npm install
    npx committee-report-archive start            shows the archive on this computer, at the address it prints
    npx committee-report-archive import FOLDER    makes reports of Word, PDF and text files
    npx committee-report-archive check            lists what is wrong, with file and line
    npx committee-report-archive build            writes the website into _site
    npx committee-report-archive --help           lists all commands

- \`content/site.yaml\`: the council's name, address and contact
- \`content/boards.yaml\`, \`wards.yaml\`, \`officers.yaml\`, \`portfolios.yaml\`: the names that reports use
- \`content/search.yaml\`, \`watch.yaml\`: words that mean the same, and subjects that readers can follow
- \`content/reports/\`: a folder for each board and meeting, with its reports
- \`content/incoming/\`: imported reports that lack something; they are not published
- \`content/addresses.txt\`: every address that was published; keep it with the reports

To upgrade, put the new version's package file into this folder and run \`npm install ./FILE.tgz\`. Your reports are
not touched. The program's CHANGELOG says what each version asks of you. Keep the package file with the archive: whoever
has the folder, and GitHub if it publishes the archive, installs from it.
`;
