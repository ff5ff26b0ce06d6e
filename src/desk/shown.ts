import { createHash } from "node:crypto";
import { relative } from "node:path";
import type { ShownProblem } from "../../layouts/desk/desk-page.ts";
import type { FormField } from "../../layouts/desk/paper-page.ts";
import type { Content } from "../model/content.ts";
import { currentName, type Register } from "../model/council/register.ts";
import type { Problem } from "../model/problem.ts";
import type { PlainDate } from "../model/time/plain-date.ts";
import { readContent } from "../reading/content.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { publishingProblems } from "../reading/settings/placeholders.ts";
import { type Registers, readRegister } from "../reading/settings/registers.ts";
import { withFiles } from "../site/build/read-site.ts";
import { keptArchive } from "../site/pages/kept-addresses.ts";
import { isEditable } from "./editable.ts";
import type { Paper } from "./papers.ts";

/** A content folder as the desk shows it; `content` is null where an error stands in it. */
export interface ContentShown {
  readonly content: Content | null;
  readonly problems: readonly ShownProblem[];
}

/** Reads a content folder with every Problem that would stop its publishing. */
export async function contentShown(
  folder: string,
  cache: string,
  today: PlainDate,
): Promise<ContentShown> {
  const { content, problems } = await withFiles(readContent(folder), cache);
  const further = content ? keptArchive(content, today).problems : [];
  const all = publishingProblems([...problems, ...further]);
  return { content, problems: shownProblems(all, folder) };
}

/** Problems as the desk shows them, each with where it can be mended. */
export const shownProblems = (problems: readonly Problem[], folder: string): ShownProblem[] =>
  problems.map(({ severity, message, file, line }) => {
    const path = relative(folder, file).replaceAll("\\", "/");
    return {
      isError: severity === "error",
      message,
      file: path,
      line,
      isEditable: isEditable(path),
    };
  });

/** The council's registers. Faults in them are Problems of the folder. */
export function registersOf(content: string): Registers {
  const folder = openContentFolder(content);
  const of = (kind: Register["kind"]) => readRegister(folder, kind).register;
  return {
    boards: of("boards"),
    wards: of("wards"),
    officers: of("officers"),
    portfolios: of("portfolios"),
  };
}

/** A digest of a file, by which a change that was made meanwhile is noticed; empty where there is none. */
export const versionOf = (bytes: Uint8Array | null): string =>
  bytes === null ? "" : createHash("sha256").update(bytes).digest("hex");

/** The names of fields that hold lists, and of those that hold one value, in the order of the form. */
const lists = ["board", "reporting_officer", "wards", "portfolio"] as const;
export const formFields = ["subject", "date", "item", "period", ...lists] as const;

/** True for a field that holds a list, a line of the form for each. */
export const isListField = (name: string): boolean => lists.some((one) => one === name);

/** The form of a paper's fields, with the names that the registers know. */
export function formFieldsOf(paper: Paper, registers: Registers): FormField[] {
  const names = (register: Register) => register.entries.map(currentName);
  const value = (name: string) => paper.field(name).join("\n");
  const hint = (register: Register) => {
    const known = names(register);
    return `One to a line${known.length === 0 ? "" : `; known: ${known.slice(0, 12).join("; ")}${known.length > 12 ? " …" : ""}`}`;
  };
  const { boards, officers, wards, portfolios } = registers;
  return [
    { name: "subject", label: "Subject", value: value("subject"), kind: "text" },
    {
      name: "board",
      label: "Board",
      value: value("board"),
      kind: "list",
      hint: `For a joint report, one to a line; it has its address at the first. ${hint(boards)}`,
    },
    { name: "date", label: "Meeting", value: value("date"), kind: "date" },
    { name: "item", label: "Agenda item", value: value("item"), kind: "text" },
    {
      name: "period",
      label: "Period covered",
      value: value("period"),
      kind: "text",
      hint: "Such as 2014-15 Q2, if the report does not say it",
    },
    {
      name: "reporting_officer",
      label: "Reporting officers",
      value: value("reporting_officer"),
      kind: "list",
      hint: hint(officers),
    },
    { name: "wards", label: "Wards", value: value("wards"), kind: "list", hint: hint(wards) },
    {
      name: "portfolio",
      label: "Portfolios",
      value: value("portfolio"),
      kind: "list",
      hint: hint(portfolios),
    },
  ];
}
