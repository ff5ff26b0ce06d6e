import { parentPort, workerData } from "node:worker_threads";
import archive from "../../.eleventy.ts";
import { hasErrors } from "../model/problem.ts";
import type { Round, RoundTask } from "../site/serve/rounds.ts";
import { ServedSite } from "../site/serve/served-site.ts";
import { plainReason } from "./plain-reason.ts";

/** Runs in a thread of `Rounds`. */
const site = new ServedSite(archive, workerData);

parentPort?.on("message", async (task: RoundTask) => {
  switch (task.kind) {
    case "changes":
      return parentPort?.postMessage(site.changes());
    case "round":
      site.takeOver(task.changes);
      return parentPort?.postMessage(await round());
    case "take over":
      return site.takeOver(task.changes);
    case "show":
      return show(task.file);
    case "take back":
      return site.takeBack();
  }
});

function show(file: string) {
  try {
    site.show(file);
  } catch (error) {
    console.error(plainReason(error) ?? error);
  }
}

async function round(): Promise<Round> {
  try {
    const problems = await site.update();
    return { problems, isMade: !hasErrors(problems), fault: null, changes: site.changes() };
  } catch (error) {
    const fault = plainReason(error) ?? (error instanceof Error ? error.stack : String(error));
    return { problems: [], isMade: false, fault: fault ?? "", changes: site.changes() };
  }
}
