import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outcomesOf } from "../../../../src/archive/decisions/outcomes/outcomes.ts";
import { decidedIn } from "../../../../src/model/meeting/resolution.ts";
import type { Outcome } from "../../../../src/model/report/outcome.ts";
import { recommendationsOf } from "../../../../src/model/report/recommendation.ts";
import { readMarkdown } from "../../../../src/reading/body/markdown.ts";
import { outline } from "../../../../src/reading/body/outline.ts";

/** What a report asked, what was minuted, and each recommendation's outcome as a person reads it. */
export interface MinutedCase {
  readonly name: string;
  /** The report's title; empty if it does not matter. */
  readonly title: string;
  readonly asked: string;
  readonly minute: string;
  readonly became: readonly string[];
}

/** The cases of a folder: `=== name`, then `--- about`, `--- asked`, `--- minute` and `--- became`. */
export function minutedCases(folder: string): readonly MinutedCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split(/^=== /m).slice(1))
    .map((text) => {
      const parts = new Map(
        text.split(/^--- /m).map((part) => {
          const [head = "", ...rest] = part.split("\n");
          return [head.split(" ")[0] ?? "", { head, body: rest.join("\n").trim() }] as const;
        }),
      );
      return {
        name: text.split("\n")[0] ?? "",
        title: parts.get("about")?.head.slice("about ".length) ?? "",
        asked: parts.get("asked")?.body ?? "",
        minute: parts.get("minute")?.body ?? "",
        became: (parts.get("became")?.body ?? "").split("\n"),
      };
    });
}

/** The archive's outcomes for a case's recommendations. */
export function outcomesFound({ title, asked, minute }: Omit<MinutedCase, "name" | "became">) {
  const section = /^(\d{1,2})\.\d/m.exec(asked)?.[1] ?? "2";
  const report = outline(
    readMarkdown(`## ${section}.0 Recommendations\n\n${asked}\n`, 1),
    "report.md",
  );
  const minutes = outline(readMarkdown(`## 12. ITEM\n\n${minute}\n`, 1), "meeting.md");
  const recommendations = recommendationsOf(report.sections).flatMap(({ stem, items }) =>
    items.map((item) => ({ ...item, stem })),
  );
  const decided = minutes.sections.map(decidedIn);
  return outcomesOf(
    recommendations,
    {
      clauses: decided.flatMap(({ clauses }) => clauses),
      told: decided.flatMap(({ told }) => told),
      motions: decided.flatMap(({ motions }) => motions),
    },
    title,
  );
}

/** "deferred to the next meeting". */
export const inWords = ({ kind, to }: Outcome): string => (to === null ? kind : `${kind} to ${to}`);
