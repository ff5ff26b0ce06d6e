import type { Considered } from "../../../layouts/comparison/compared.ts";
import { reportForms } from "../../model/addresses/data-addresses.ts";
import { type JsonReport, sectionsFrom } from "../../model/report/report-from-json.ts";
import { plainDate } from "../../model/time/plain-date.ts";
import type { Issue } from "./choice.ts";

/** Fetches each report once. Throws if one does not arrive; the next call then asks for it again. */
export function fetchedOnce(): (issue: Issue) => Promise<Considered> {
  const kept = new Map<string, Considered>();
  return async (issue) => {
    const report = kept.get(issue.key) ?? (await fetched(issue));
    kept.set(issue.key, report);
    return report;
  };
}

async function fetched({ href }: Issue): Promise<Considered> {
  const address = new URL(reportForms.json, new URL(href, location.href));
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);
  return consideredFrom((await answer.json()) as JsonReport);
}

function consideredFrom(given: JsonReport): Considered {
  const { listed_in, papers } = given.background_papers;
  const date = plainDate(given.meeting);
  if (date === null) throw new Error(`${given.meeting} is no day`);
  return {
    date,
    subject: given.subject,
    stated: given.machine_read === true ? { machine_read: true } : {},
    board: { printed: given.board_name },
    officers: given.officer_names.map(printed),
    portfolios: given.portfolio_names.map(printed),
    wards: given.every_ward
      ? { kind: "boroughwide", printed: given.ward_names.join(", ") }
      : { kind: "named", wards: given.ward_names.map(printed) },
    attachments: given.attachment_titles.map((title) => ({ title })),
    // Papers that the report itself lists are among its words, and compared there.
    backgroundPapers:
      listed_in === "front matter"
        ? papers.map(({ title, held_at, inspect }) => ({ title, heldAt: held_at, inspect }))
        : [],
    sections: sectionsFrom(given),
  };
}

const printed = (name: string) => ({ printed: name });
