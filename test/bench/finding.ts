import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { askedIn } from "../search/questions/asked.ts";
import { compare, contestantsOf } from "../search/questions/compared.ts";
import { contestantsOfSite } from "../search/questions/site-answering.ts";

/**
 * Measures how residents' questions are answered by this archive's search, by plain Pagefind and by
 * MiniSearch over paragraphs: `node --import tsx test/bench/finding.ts`. Other questions: `… --questions FILE`, and
 * of another site: `… --site URL-or-folder --questions FILE`; the form of the questions is in test/bench/README.md.
 */
const { values } = parseArgs({
  options: { site: { type: "string" }, questions: { type: "string", multiple: true } },
});
if (values.site !== undefined && values.questions === undefined) {
  console.error("--site needs --questions: what is asked of it.");
  process.exit(2);
}
const contestants = values.site
  ? await contestantsOfSite(values.site)
  : await contestantsOf("content");
const own = [
  "questions.txt",
  ...["", "-2", "-3", "-4", "-5", "-6", "-7", "-8"].map((set) => `held-out${set}.txt`),
];
for (const file of values.questions?.map((each) => resolve(each)) ?? own)
  await compare(file, askedIn(file), contestants);
for (const [, { close }] of contestants) await close();
