import type { Hono } from "hono";
import { clashPage } from "../../../layouts/desk/confirm-page.ts";
import { editAddress } from "../../../layouts/desk/desk-page.ts";
import { editPage } from "../../../layouts/desk/edit-page.ts";
import { today } from "../../model/time/plain-date.ts";
import { fileIn, OutsideContent } from "../actions/file-changes.ts";
import { type Desk, pageText } from "../desk-state.ts";
import { isEditable } from "../editable.ts";
import { isPaper } from "../papers.ts";
import { newNonce } from "../session.ts";
import { contentShown, versionOf } from "../shown.ts";
import { formOf } from "./forms.ts";

/** The editor of the folder's files of text. */
export function editRoutes(app: Hono, { content, cache, journal, frame, say }: Desk) {
  app.get("/desk/edit/", async (context) => {
    const file = context.req.query("file") ?? "";
    if (!isEditable(file)) return context.redirect("/desk/");
    const bytes = fileIn(content, file);
    const { problems } = await contentShown(content, cache, today());
    const nonce = newNonce();
    context.set("nonce", nonce);
    const edited = {
      ...{ file, nonce, text: textOf(bytes), version: versionOf(bytes), isPaper: isPaper(file) },
      problems: problems.filter((problem) => problem.file === file),
    };
    return context.html(pageText(editPage(edited, frame())));
  });

  app.post("/desk/edit/", async (context) => {
    const form = await formOf(context);
    const file = form.text("file");
    if (!isEditable(file)) throw new OutsideContent(file);
    const before = fileIn(content, file);
    const yours = form.text("text");
    if (form.text("version") !== versionOf(before)) {
      const now = before === null ? null : textOf(before);
      return context.html(pageText(clashPage({ file, yours, now }, frame())), 409);
    }
    journal.make(`Edited ${file}`, [{ path: file, before, after: Buffer.from(yours) }]);
    say("Saved.");
    return context.redirect(editAddress(file), 303);
  });
}

/** The text of a file without a byte order mark and with "\n" line ends; empty where it is not there. */
const textOf = (bytes: Uint8Array | null): string =>
  new TextDecoder().decode(bytes ?? new Uint8Array()).replace(/\r\n?/g, "\n");
