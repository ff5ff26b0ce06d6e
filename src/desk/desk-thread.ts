import { parentPort, workerData } from "node:worker_threads";
import { type Serving, serveFolder } from "../site/serve/folder-server.ts";
import { shownHost } from "../site/serve/own-names.ts";
import { deskListener } from "./desk.ts";

/** What the thread serves: the archive, and the desk of its content folder. */
export interface DeskServing extends Serving {
  readonly content: string;
  readonly cache: string;
  readonly output: string;
  readonly token: string;
}

/** The thread that answers readers and the desk while the archive is built. */
const serving: DeskServing = workerData;
const server = await serveFolder(serving, deskListener(serving));
const address = `http://${shownHost(null)}:${serving.port}`;
console.log(`The desk is at ${address}/desk/?token=${serving.token}`);
console.log(`The archive is at ${address}/ (Ctrl-C stops it)`);
parentPort?.on("message", () => server.reload());
