import { killBuilds } from "../record/kills.ts";

// node --import tsx test/extra/kills.ts [COUNT] [SEED]: kills so many builds (200), and prints the results.
const [count = "200", seed = "1"] = process.argv.slice(2);
const { kills, finished, requests, faults, beside } = await killBuilds(Number(count), Number(seed));
console.log(`${kills} builds killed, ${finished} finished first, ${requests} requests answered`);
console.log(`beside the site: ${beside.join(" ")}`);
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(`${faults.length} requests failed or were mixed`);
process.exitCode = faults.length === 0 ? 0 : 1;
