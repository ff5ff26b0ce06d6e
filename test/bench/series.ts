import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Draft, draft, markdown } from "../made/draft.ts";
import { nextIssue } from "../made/next-issue.ts";
import { chances } from "../record/chances.ts";

/**
 * Writes a content folder of so many reports, all in series of up to forty quarters, with the sample's
 * registers. The same count gives the same folder.
 */
export function generateSeries(count: number, sample: string, folder: string) {
  const random = chances(count);
  for (const file of [
    "site.yaml",
    "logo.svg",
    "logo-on-dark.svg",
    "boards.yaml",
    "wards.yaml",
    "officers.yaml",
    "portfolios.yaml",
  ])
    cpSync(join(sample, file), join(folder, file), { recursive: true });
  const place = join(folder, "reports", "adult-social-care-and-health");
  let issue: Draft | null = null;
  for (let at = 0; at < count; at += 1) {
    const [series, quarter] = [Math.floor(at / 40), at % 40];
    const subject = `${word(series)} Monitoring Report`;
    issue = issue === null || quarter === 0 ? draft(subject, random) : nextIssue(issue, random);
    const [year, number] = [2014 + Math.floor(quarter / 4), 1 + (quarter % 4)];
    const met = `${number > 2 ? year + 1 : year}-${["09", "12", "03", "06"][number - 1]}-10`;
    mkdirSync(join(place, met), { recursive: true });
    const covers = `Quarter ${number} of ${year}/${String(year + 1).slice(2)}`;
    const body = markdown(issue);
    writeFileSync(
      join(place, met, `report-${series}.md`),
      `---\nboard: Adult Social Care and Health Scrutiny Board\ndate: ${met}\nsubject: ${subject} for ${covers}\nreporting_officer: Director of Public Health\nwards: Boroughwide\nperiod: ${year}-${String(year + 1).slice(2)} Q${number}\n---\n\n${body}`,
    );
  }
}

/** A unique name for each series. */
const word = (series: number) => [...String(series)].map((digit) => names[Number(digit)]).join(" ");

const names = "Ash Beech Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper".split(" ");
