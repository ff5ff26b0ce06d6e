import { parentPort, workerData } from "node:worker_threads";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import type { Serving } from "./site-server.ts";

/** What runs in the thread of `serve`: it answers readers, whatever the build is at, and tells their browsers of a new one. */
const { folder, port }: Serving = workerData;
const server = EleventyDevServer.getServer("archive", folder, {
  domDiff: false,
  messageOnStart: () => `The archive is at http://localhost:${port}/ (Ctrl-C stops it)`,
});
server.serve(port);
parentPort?.on("message", () => server.reload());
