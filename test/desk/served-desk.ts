import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import { freePort } from "../bench/one-edit.ts";
import { temporaryFolder } from "../site/site.ts";

const root = resolve(import.meta.dirname, "../..");

/** The program under test: this checkout's, or one that is installed elsewhere, which PROGRAM names. */
export const program = process.env["PROGRAM"] ?? resolve(root, "bin/committee-report-archive.mjs");

/** A desk that is served until it is stopped. */
export interface ServedDesk {
  /** "http://localhost:8080" */
  readonly origin: string;
  /** Its address with the session's token. */
  readonly address: string;
  /** The folder in which it runs. */
  readonly folder: string;
  readonly stop: () => void;
}

/** Serves a content folder with its desk, from a folder of its own or a given one. */
export async function serveDesk(content: string, folder = temporaryFolder()): Promise<ServedDesk> {
  const port = await freePort();
  const server: ChildProcess = spawn(
    process.execPath,
    [program, "start", "--content", content, "--port", `${port}`],
    { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
  );
  const address = await new Promise<string>((found, failed) => {
    let words = "";
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        words += text;
        const [, desk] = /The desk is at (\S+)[\s\S]*The archive is at/.exec(words) ?? [];
        if (desk) found(desk);
      });
    }
    server.once("exit", () => failed(new Error(words)));
  });
  const { origin } = new URL(address);
  return { origin, address, folder, stop: () => server.kill("SIGKILL") };
}
