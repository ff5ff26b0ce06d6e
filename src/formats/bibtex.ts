import { type Cited, reportType } from "../model/report/citation.ts";
import { monthOf, yearOf } from "../model/time/plain-date.ts";

/**
 * A citation for BibTeX, and for biber, which takes the day from `date`. A post or a council stands in
 * braces of its own, so that it is not taken apart as a person's name; letters beyond ASCII are UTF-8.
 */
export function bibtex(of: Cited): string {
  return `@techreport{${of.key},
  author = {${of.authors.map((name) => `{${latex(name)}}`).join(" and ")}},
  title = {{${latex(of.title)}}},
  type = {{${latex(reportType(of))}}},
  institution = {{${latex(of.council)}}},
  year = {${yearOf(of.date)}},
  month = ${months[monthOf(of.date) - 1]},
  date = {${of.date}},
  langid = {british},
  url = {${verbatim(of.address)}},
}
`;
}

const months: readonly string[] = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];

/** Words with nothing in them that LaTeX obeys. BibTeX counts braces, escaped or not, so they are named. */
const latex = (words: string): string =>
  words.replace(/\s+/g, " ").replace(/[\\{}$&#%_~^<>|]/g, (mark) => commands[mark] ?? `\\${mark}`);

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
};

/** An address is not read as LaTeX; its braces alone would be counted. */
const verbatim = (address: string): string => address.replace(/[\\{}\s]/g, encodeURIComponent);
