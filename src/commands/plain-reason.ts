import { Busy } from "../output/lock.ts";
import { NotASite } from "../output/own-site.ts";
import { causes, isContentChanged } from "../reading/folder/content-changed.ts";
import { obstacle } from "../reading/folder/obstacle.ts";

/**
 * Why a command stopped, in a plain sentence, if the publisher can do something about it (another build,
 * other files, a report that is being edited, a file that may not be read, a full disk); null for a fault
 * of the program itself.
 */
export function plainReason(error: unknown): string | null {
  // The innermost error first, because Eleventy wraps what a layout throws.
  for (const fault of [...causes(error)].reverse()) {
    if (fault instanceof Busy || fault instanceof NotASite) return fault.message;
    if (isContentChanged(fault)) return `${fault.message}; wait a little, then try again`;
    const reason = obstacle(fault);
    if (reason !== null) return reason;
    if ("code" in fault && "syscall" in fault) return fault.message;
  }
  return null;
}
