import type { Hono } from "hono";
import { refusedPage } from "../../../layouts/desk/confirm-page.ts";
import { namesPage } from "../../../layouts/desk/names-page.ts";
import { registerKinds } from "../../model/council/register.ts";
import { plainDate } from "../../model/time/plain-date.ts";
import { registerFile } from "../../reading/settings/registers.ts";
import { NotPossible } from "../actions/acting.ts";
import { fileIn } from "../actions/file-changes.ts";
import { type Desk, pageText } from "../desk-state.ts";
import { formOf } from "../routes/forms.ts";
import { registersOf, versionOf } from "../shown.ts";
import { nameChange } from "./name-change.ts";

/** The names of boards, wards, officers and portfolios: new ones, and those that change. */
export function nameRoutes(app: Hono, { content, journal, frame, say }: Desk) {
  app.get("/desk/names/", (context) => {
    const { kind = "", name = "" } = context.req.query();
    const registers = registersOf(content);
    const shown = registerKinds.map((each) => ({
      kind: each,
      file: registerFile(each),
      version: versionOf(fileIn(content, registerFile(each))),
      entries: registers[each].entries.map(({ id, names }) => ({ id, names })),
      given: each === kind ? name : "",
    }));
    return context.html(pageText(namesPage(shown, frame())));
  });

  app.post("/desk/names/", async (context) => {
    const form = await formOf(context);
    const refuse = (words: string) =>
      context.html(pageText(refusedPage(words, "/desk/names/", frame())), 409);
    const kind = registerKinds.find((each) => each === form.text("kind"));
    if (kind === undefined) return context.notFound();
    if (form.text("version") !== versionOf(fileIn(content, registerFile(kind)))) {
      return refuse(`${registerFile(kind)} has been changed in the meantime. Nothing was saved.`);
    }
    const day = form.text("from");
    const from = plainDate(day);
    if (day !== "" && from === null) return refuse("Give a day of the calendar.");
    const id = form.text("id") === "" ? null : form.text("id");
    try {
      const given = {
        register: registersOf(content)[kind],
        id,
        name: form.text("name").trim(),
        from,
      };
      const { what, changes } = nameChange(content, given);
      journal.make(what, changes);
      say(what);
    } catch (error) {
      if (error instanceof NotPossible) return refuse(error.message);
      throw error;
    }
    return context.redirect("/desk/names/", 303);
  });
}
