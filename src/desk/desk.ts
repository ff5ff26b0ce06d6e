import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { refusedPage } from "../../layouts/desk/confirm-page.ts";
import type { DeskFrame } from "../../layouts/desk/desk-page.ts";
import { overviewPage } from "../../layouts/desk/overview-page.ts";
import { paperStates } from "../../layouts/desk/papers-page.ts";
import { today } from "../model/time/plain-date.ts";
import { openContentFolder } from "../reading/folder/content-folder.ts";
import { readSettings } from "../reading/settings/settings.ts";
import { deskFile, deskFiles } from "../site/build/browser-files.ts";
import { ChangedMeanwhile, OutsideContent } from "./actions/file-changes.ts";
import { NoFrontMatter } from "./actions/front-matter-change.ts";
import { Journal } from "./actions/journal.ts";
import { type Desk, type DeskOptions, pageText } from "./desk-state.ts";
import { otherFiles } from "./editable.ts";
import { nameRoutes } from "./names/name-routes.ts";
import { papersIn } from "./papers.ts";
import { editRoutes } from "./routes/edit-routes.ts";
import { formOf } from "./routes/forms.ts";
import { intakeRoutes } from "./routes/intake-routes.ts";
import { paperRoutes } from "./routes/paper-routes.ts";
import { publishRoutes } from "./routes/publish-routes.ts";
import { session } from "./session.ts";
import { contentShown } from "./shown.ts";

/** The largest form that is taken: many papers at once. */
const largest = 512 * 1024 * 1024;

/** Answers requests for addresses under "/desk/". */
export function deskListener(options: DeskOptions) {
  let notice: string | null = null;
  const frame = (): DeskFrame => {
    const { settings } = readSettings(openContentFolder(options.content));
    const said = { council: settings?.council ?? "The council", token: options.token, notice };
    notice = null;
    return said;
  };
  const say = (words: string) => {
    notice = words;
  };
  const desk: Desk = { ...options, journal: new Journal(options.content), frame, say };
  const app = new Hono();
  // The stylesheet and the editor hold nothing of the council, and the page of an archive that cannot be
  // made needs the first.
  for (const [name, type] of Object.entries(deskFiles)) {
    // Made once, also where two pages ask for it at the same time.
    let made: Promise<Uint8Array> | null = null;
    app.get(`/desk/${name}`, async (context) => {
      made ??= deskFile(name);
      const headers = { "content-type": type, "x-content-type-options": "nosniff" };
      return context.body(Buffer.from(await made), 200, headers);
    });
  }
  app.use("/desk/*", bodyLimit({ maxSize: largest }), session(options.token, options.port));
  app.get("/desk/", async (context) => {
    const papers = papersIn(desk.content, today());
    const { problems } = await contentShown(desk.content, desk.cache, today());
    const files = otherFiles(openContentFolder(desk.content).files);
    const counts = new Map(
      paperStates.map((state) => [state, papers.filter((one) => one.state === state).length]),
    );
    return context.html(
      pageText(overviewPage({ counts, problems, files, done: desk.journal.entries }, frame())),
    );
  });
  app.post("/desk/undo/", async (context) => {
    const what = desk.journal.undo(Number((await formOf(context)).text("id")));
    say(what === null ? "That is undone already." : `Undone: ${what}`);
    return context.redirect("/desk/", 303);
  });
  editRoutes(app, desk);
  intakeRoutes(app, desk);
  nameRoutes(app, desk);
  paperRoutes(app, desk);
  publishRoutes(app, desk);
  app.notFound((context) => context.text("There is no such page at the desk.\n", 404));
  app.onError((error, context) => {
    const words = faultInWords(error);
    if (words === null) console.error(error);
    const said = words ?? "Something went wrong; the terminal says what.";
    return context.html(pageText(refusedPage(said, "/desk/", frame())), words === null ? 500 : 409);
  });
  return getRequestListener(app.fetch, { overrideGlobalObjects: false });
}

function faultInWords(error: Error): string | null {
  if (error instanceof ChangedMeanwhile) return `${error.message}; nothing was written.`;
  if (error instanceof OutsideContent) return "That is not a file of the content folder.";
  if (error instanceof NoFrontMatter) {
    return "Its front matter cannot be read; mend it under “Edit the text” first.";
  }
  return null;
}
