import { readFileSync } from "node:fs";
import { posix } from "node:path";

/**
 * The test files nearest to a source file, nearest first: the one at the matching path, then those that
 * reach it through the fewest imports. Paths are relative to the project's root.
 */
export function nearestTests(file: string, tests: readonly string[]): readonly string[] {
  const mirror = file.replace(/^src\//, "test/").replace(/\.ts$/, ".test.ts");
  const room = posix.dirname(mirror);
  return tests
    .map((test) => ({ test, steps: stepsBetween(test, file) }))
    .filter(({ steps }) => steps !== null)
    .map(({ test, steps }) => ({
      test,
      steps: steps ?? 0,
      room: test === mirror ? 0 : posix.dirname(test) === room ? 1 : 2,
    }))
    .sort(
      (one, other) =>
        one.room - other.room || one.steps - other.steps || (one.test < other.test ? -1 : 1),
    )
    .map(({ test }) => test);
}

/** The number of imports from one file to the other; null if there is no way. */
function stepsBetween(from: string, to: string): number | null {
  const seen = new Set([from]);
  let ring: readonly string[] = [from];
  for (let steps = 0; ring.length > 0; steps += 1) {
    if (ring.includes(to)) return steps;
    ring = ring.flatMap(importsOf).filter((path) => !seen.has(path) && Boolean(seen.add(path)));
  }
  return null;
}

const known = new Map<string, readonly string[]>();

function importsOf(path: string): readonly string[] {
  const before = known.get(path);
  if (before) return before;
  const imports = [...readFileSync(path, "utf8").matchAll(/\bfrom\s+"(\.[^"\s]+\.ts)"/g)].map(
    ([, target = ""]) => posix.join(posix.dirname(path), target),
  );
  if (path === "test/site/site.ts") imports.push("test/mutants/site-here.ts");
  known.set(path, imports);
  return imports;
}
