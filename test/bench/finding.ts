import { askedIn } from "../search/questions/asked.ts";
import { compare, contestantsOf } from "../search/questions/compared.ts";

/**
 * Measures how residents' questions are answered by this archive's search, by plain Pagefind and by
 * MiniSearch over paragraphs: `node --import tsx test/bench/finding.ts`.
 */
const contestants = await contestantsOf("content");
for (const file of ["questions.txt", "held-out.txt", "held-out-2.txt"])
  await compare(file, askedIn(file), contestants);
for (const [, { close }] of contestants) await close();
