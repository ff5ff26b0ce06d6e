import { appendFileSync } from "node:fs";

/**
 * Loaded before a program (`--import`), it writes each pattern that the program makes of strings to the file
 * PATTERNS_MADE names, a line of JSON for each, with the place that made it: "/…/file.ts:12".
 */
const known = new Set<string>();
const written = process.env["PATTERNS_MADE"];
if (written === undefined) throw new Error("PATTERNS_MADE should name the file to write to");

const record = (made: RegExp) => {
  const frame = new Error().stack?.split("\n")[3] ?? "";
  const place = /(\/[^\s()?]+\.ts)(?:\?[^\s:]*)?(:\d+)/.exec(frame);
  if (!place) return;
  const line = JSON.stringify({
    place: `${place[1]}${place[2]}`,
    source: made.source,
    flags: made.flags,
  });
  if (known.has(line)) return;
  known.add(line);
  appendFileSync(written, `${line}\n`);
};

globalThis.RegExp = new Proxy(globalThis.RegExp, {
  construct(target, given, newTarget) {
    const made: RegExp = Reflect.construct(target, given, newTarget);
    record(made);
    return made;
  },
});
