import { startThread } from "../../threads/thread.ts";
import type { Serving } from "./folder-server.ts";

/** A server in its own thread, so that it answers while the archive is built. */
export interface Server {
  /** Makes the browsers that show a page load it again. */
  readonly reload: () => void;
}

/** Serves a folder. An error in the server ends the program. */
export function serve(serving: Serving, program = "site/serve/server-thread"): Server {
  const thread = startThread(program, serving);
  return { reload: () => thread.postMessage("reload") };
}
