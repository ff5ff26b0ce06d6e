import type { RawReport } from "./raw-report.ts";
import type { Changes } from "./repairs.ts";

/** Says that readers cannot download a file that is kept, and why; null if they can. */
export function tellWithheld(
  { withheld, isPublishable }: Pick<RawReport, "withheld" | "isPublishable">,
  what: "report" | "meeting",
  changes: Changes,
): string | null {
  if (!withheld) return null;
  const choice =
    isPublishable === false
      ? "a file of its kind is never published"
      : "“source_public: true” in the front matter offers it";
  const message = `is kept with the ${what} but not offered to readers: ${withheld}; ${choice}`;
  changes.find(1, "warning", "source-withheld", message);
  return withheld;
}
