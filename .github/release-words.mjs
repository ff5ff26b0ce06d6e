// Prints what CHANGELOG.md says of a version. Fails where it says nothing, or nothing of what publishers must do.
import { readFileSync } from "node:fs";

const [, , version = ""] = process.argv;
const parts = readFileSync(new URL("../CHANGELOG.md", import.meta.url), "utf8").split(/^## /m);
const part = parts.find((one) => one.startsWith(`${version} `) || one.startsWith(`[${version}]`));
const words = part?.slice(part.indexOf("\n")).trim() ?? "";
if (words === "" || !words.includes("*For publishers:*")) {
  console.error(
    `CHANGELOG.md should have a heading “${version}” and under it what publishers must do`,
  );
  process.exit(1);
}
console.log(words);
