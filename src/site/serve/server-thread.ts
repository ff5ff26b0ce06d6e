import { parentPort, workerData } from "node:worker_threads";
import { type Serving, serveFolder } from "./folder-server.ts";
import { shownHost } from "./own-names.ts";

/** Runs in the thread of `serve`: it answers readers while the archive is built. */
const serving: Serving = workerData;
const server = await serveFolder(serving);
const { host, port } = serving;
console.log(`The archive is at http://${shownHost(host)}:${port}/ (Ctrl-C stops it)`);
parentPort?.on("message", () => server.reload());
