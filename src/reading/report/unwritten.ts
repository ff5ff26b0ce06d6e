import type { Problem } from "../../model/problem.ts";

/** A Problem for a skeleton that nobody has filled in: headings and numbers without a word beneath any. */
export function unwritten(body: string, bodyLine: number, file: string): Problem[] {
  const lines = body.split("\n");
  const heading = lines.findIndex((line) => line.startsWith("#"));
  const isWritten = lines.some((line) => !line.startsWith("#") && /\p{L}/u.test(line));
  if (heading === -1 || isWritten) return [];
  const message = "has only headings and numbers; write the report under them";
  const place = { file, line: bodyLine + heading, column: 1 };
  return [{ rule: "unwritten", severity: "error", message, ...place }];
}
