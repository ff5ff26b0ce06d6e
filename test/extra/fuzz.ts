import { fuzz } from "../record/fuzz.ts";

// node --import tsx test/extra/fuzz.ts [COUNT] [SEED]: reads so many mutated archives (5,000), and prints
// the results.
const [count = "5000", seed = "1"] = process.argv.slice(2);
const { tried, laidOut, faults, slowest } = await fuzz(Number(count), 3600, Number(seed));
console.log(`${tried} archives tried, ${laidOut} laid out, the slowest in ${slowest.toFixed(1)} s`);
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(`${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
