import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Address } from "../../model/addresses/addresses.ts";
import { oldAddressesFile } from "../../reading/old-addresses.ts";

const head = `# Addresses of the system that this archive took its papers from, and where they lead in the archive.
# The build makes rules of them for web servers. A line stays in force until you delete it.
`;

/** Adds addresses to the file that the build reads; a new line replaces an existing one for the same address. */
export function keepOldAddresses(content: string, found: ReadonlyMap<string, Address>) {
  if (found.size === 0) return;
  const file = join(content, oldAddressesFile);
  const before = existsSync(file) ? readFileSync(file, "utf8") : head;
  const lines = before.split("\n");
  const own = lines.filter((line) => line.startsWith("#"));
  const all = new Map<string, string>();
  for (const line of lines) {
    const [from = "", to = ""] = line.trim().split(/\s+/);
    if (from !== "" && !from.startsWith("#")) all.set(from, to);
  }
  for (const [from, to] of found) all.set(from, to);
  const sorted = [...all].sort(([one], [other]) =>
    one.localeCompare(other, "en", { numeric: true }),
  );
  const text = `${[...own, ...sorted.map(([from, to]) => `${from} ${to}`)].join("\n")}\n`;
  if (text === before) return;
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
