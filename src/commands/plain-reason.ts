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
    if (!("code" in fault)) continue;
    if ("syscall" in fault) return unanswered(fault) ?? fault.message;
    if (ofConnection.test(String(fault.code))) return `the connection failed: ${fault.message}`;
  }
  return null;
}

/** Faults of TLS and of the fetching of Node, which name no call of the system. */
const ofConnection = /^(?:UND_ERR_|CERT_|DEPTH_|SELF_SIGNED_|UNABLE_TO_|ERR_TLS_|ERR_SSL_|HPE_)/;

/** Why an address did not answer, in words; null for other faults. */
function unanswered(
  fault: Error & { readonly code?: unknown; readonly hostname?: unknown },
): string | null {
  if (fault.code === "ENOTFOUND") return `there is no server called ${String(fault.hostname)}`;
  if (fault.code === "ECONNREFUSED") return `nothing answers there (${fault.message})`;
  return fault.code === "ECONNRESET" ? `the server broke off (${fault.message})` : null;
}
