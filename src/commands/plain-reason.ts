import { Busy } from "../output/lock.ts";
import { NotASite } from "../output/own-site.ts";
import { causes, isContentChanged } from "../reading/content-changed.ts";

/**
 * What a publisher can do something about (another build, other files, a report that was being edited, a
 * disk that takes no more), or null for a fault of the program's own.
 */
export function plainReason(error: unknown): string | null {
  const plain = [...causes(error)].find(
    (fault) =>
      fault instanceof Busy ||
      fault instanceof NotASite ||
      isContentChanged(fault) ||
      ("code" in fault && "syscall" in fault),
  );
  return plain?.message ?? null;
}
