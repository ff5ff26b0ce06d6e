import type { Cited } from "../../model/report/citation.ts";
import { monthOf, yearOf } from "../../model/time/plain-date.ts";

/**
 * A citation for BibTeX, and for biber, which takes the day from `date`. Braces around a post or a council
 * keep it from being split like a person's name. Letters beyond ASCII are UTF-8.
 */
export function bibtex(of: Cited): string {
  return `@techreport{${of.key},
  author = {${of.authors.map((name) => `{${latex(name)}}`).join(" and ")}},
  title = {{${latex(of.title)}}},
  type = {{${latex(of.type)}}},
  institution = {{${latex(of.council)}}},
  year = {${yearOf(of.date)}},
  month = ${months[monthOf(of.date) - 1]},
  date = {${of.date}},
  langid = {british},${of.note === null ? "" : `\n  note = {${latex(of.note)}},`}
  url = {${verbatim(of.address)}},
}
`;
}

const months: readonly string[] = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];

/**
 * Words without LaTeX commands. BibTeX counts braces even when they are escaped, so braces are written by
 * name.
 */
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

/** An address is not read as LaTeX, but its braces would still be counted. */
const verbatim = (address: string): string => address.replace(/[\\{}\s]/g, encodeURIComponent);
