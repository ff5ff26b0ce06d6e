import { startThread } from "../../threads/thread.ts";
import type { Serving } from "./folder-server.ts";

/** A server in a thread of its own, so that it answers while the archive is built. */
export interface Server {
  /** Has the browsers that show a page fetch it again. */
  readonly reload: () => void;
}

/** Serves a folder. What goes wrong in the server ends the program. */
export function serve(serving: Serving): Server {
  const thread = startThread("site/serve/server-thread", serving);
  return { reload: () => thread.postMessage("reload") };
}
