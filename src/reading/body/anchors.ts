import type { Paragraph } from "../../model/report/body/section.ts";

/** The anchors of one report; no two parts share one. */
export class Anchors {
  readonly #taken = new Set<string>();
  /** How often each repeated anchor was requested. */
  readonly #counts = new Map<string, number>();
  #tables = 0;
  #recommendations = 0;

  /** The requested anchor, or one with a counter if another part already has it. */
  claim(wanted: string): string {
    if (!this.#taken.has(wanted)) {
      this.#taken.add(wanted);
      return wanted;
    }
    let anchor = wanted;
    let count = this.#counts.get(wanted) ?? 1;
    while (this.#taken.has(anchor)) {
      count += 1;
      anchor = count === 2 ? `${wanted}-repeated` : `${wanted}-repeated-${count}`;
    }
    this.#counts.set(wanted, count);
    this.#taken.add(anchor);
    return anchor;
  }

  /** "table-1", numbered through the report. */
  ofTable(): string {
    this.#tables += 1;
    return this.claim(`table-${this.#tables}`);
  }

  /** "recommendation-1", numbered through the report; "recommendation-2.1-1" within a numbered paragraph. */
  ofRecommendation(paragraph: Paragraph | null): string {
    if (paragraph?.number) {
      const earlier = paragraph.blocks.flatMap(({ block }) =>
        block.kind === "list" ? block.items : [],
      );
      return this.claim(`recommendation-${paragraph.anchor}-${earlier.length + 1}`);
    }
    this.#recommendations += 1;
    return this.claim(`recommendation-${this.#recommendations}`);
  }
}
