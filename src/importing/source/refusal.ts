/** Why a file is not imported, in words for the clerk. Thrown by the readers of raw reports. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** The rule that the file breaks, in kebab-case; the name never changes. */
  readonly rule: string;
  /** The line of the raw report that shows it, or null. */
  readonly line: number | null;

  constructor(rule: string, message: string, line: number | null = null) {
    super(message);
    this.rule = rule;
    this.line = line;
  }
}
