import { join } from "node:path";
import type { Hono } from "hono";
import { refusedPage } from "../../../layouts/desk/confirm-page.ts";
import { publishPage, type WhatChanges } from "../../../layouts/desk/publish-page.ts";
import { today } from "../../model/time/plain-date.ts";
import { deskPreview } from "../../output/older-sites.ts";
import { openContentFolder } from "../../reading/folder/content-folder.ts";
import { publishCommand, readSettings } from "../../reading/settings/settings.ts";
import { type Desk, pageText } from "../desk-state.ts";
import { type ProgramRun, runProgram } from "../publishing.ts";
import { contentShown } from "../shown.ts";
import { whatChanges } from "../what-changes.ts";
import { formOf } from "./forms.ts";

/** Publishing: what is wrong, what will change, the build, and the publish command. */
export function publishRoutes(app: Hono, { content, cache, output, frame }: Desk) {
  let run: ProgramRun | null = null;
  /** True while the live site is asked what it holds. */
  let isComparing = false;
  let changes: WhatChanges | null = null;
  app.get("/desk/publish/", async (context) => {
    const { problems } = await contentShown(content, cache, today());
    const command = publishCommand(openContentFolder(content))?.join(" ") ?? null;
    const built = run?.state() ?? null;
    const state = built && isComparing ? { ...built, isDone: false } : built;
    return context.html(pageText(publishPage({ problems, changes, run: state, command }, frame())));
  });
  app.post("/desk/publish/", async (context) => {
    if (isComparing || (run !== null && !run.state().isDone)) {
      const words = "It is at work already.";
      return context.html(pageText(refusedPage(words, "/desk/publish/", frame())), 409);
    }
    const step = (await formOf(context)).text("step");
    changes = null;
    if (step === "compare") {
      const next = join(cache, deskPreview);
      run = runProgram("build", ["--content", content, "--output", next, "--preview"]);
      isComparing = true;
      void run.done
        .then(async (isGood) => {
          const { settings } = readSettings(openContentFolder(content));
          if (isGood) changes = await whatChanges(settings?.url ?? null, output, next);
        })
        .catch((error) => console.error(error))
        .finally(() => {
          isComparing = false;
        });
    } else {
      // The program reads the folder again, and stops at an error.
      run = runProgram("publish", ["--content", content, "--output", output]);
    }
    return context.redirect("/desk/publish/", 303);
  });
}
