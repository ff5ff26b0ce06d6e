import { join } from "node:path";
import { View } from "../../layouts/view.ts";
import { archiveOf } from "../../src/archive/archive.ts";
import { frameOf } from "../../src/archive/frame.ts";
import { problemLine } from "../../src/model/problem.ts";
import { plainDate } from "../../src/model/time/plain-date.ts";
import { readContent } from "../../src/reading/content.ts";
import { pageKinds } from "../../src/site/pages/pages.ts";
import { assets } from "../layouts/made-assets.ts";
import { temporaryFolder } from "../site/site.ts";
import { generateSeries } from "./series.ts";

/**
 * Measures the cost of comparing next to reading and laying out, in processor time, on reports that are all
 * in series: `node --import tsx test/bench/comparison.ts 500`.
 */
const count = Number(process.argv[2] ?? "500");
const folder = join(temporaryFolder(), "content");
generateSeries(count, "content", folder);
const today = plainDate("2026-11-21");
if (!today) throw new Error("There is no such day");

const { content, problems } = timed("reading", () => readContent(folder));
if (!content) throw new Error(problems.map(problemLine).join("\n"));
const archive = timed("archive", () => archiveOf(content, today));
const frame = frameOf(archive);
for (const { name, pages } of pageKinds) {
  timed(name, () => {
    for (const page of pages(archive)) page.layout(new View(frame, page.address, assets));
  });
}

function timed<Result>(what: string, work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > 20) console.log(`${milliseconds.toFixed(0).padStart(7)} ms  ${what}`);
  return result;
}
