import { createInterface } from "node:readline/promises";
import { UsageError } from "./command-line.ts";

/**
 * Asks in the terminal, one question after another, and returns the answers without the space around them.
 * Throws UsageError where the questions are broken off (Ctrl-C, Ctrl-D).
 */
export async function ask(questions: readonly string[]): Promise<string[]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const broken = new AbortController();
  terminal.once("close", () => broken.abort());
  const answers: string[] = [];
  try {
    for (const question of questions) {
      answers.push((await terminal.question(question, { signal: broken.signal })).trim());
    }
  } catch (error) {
    if (!broken.signal.aborted) throw error;
    console.log();
    throw new UsageError("Stopped; nothing was written");
  } finally {
    terminal.close();
  }
  return answers;
}
