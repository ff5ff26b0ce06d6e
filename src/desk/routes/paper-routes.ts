import { basename, dirname } from "node:path/posix";
import type { Context, Hono } from "hono";
import { clashPage, confirmPage, refusedPage } from "../../../layouts/desk/confirm-page.ts";
import { paperAddress } from "../../../layouts/desk/desk-page.ts";
import { paperPage } from "../../../layouts/desk/paper-page.ts";
import { papersPage } from "../../../layouts/desk/papers-page.ts";
import { sourcePage } from "../../../layouts/desk/source-page.ts";
import { currentName } from "../../model/council/register.ts";
import { today } from "../../model/time/plain-date.ts";
import { openContentFolder } from "../../reading/folder/content-folder.ts";
import { fileNameFault } from "../../reading/folder/file-names.ts";
import { readLedger } from "../../reading/ledger-file.ts";
import { NotPossible } from "../actions/acting.ts";
import { askedOf, offeredActions, planned } from "../actions/actions.ts";
import { fileIn, OutsideContent } from "../actions/file-changes.ts";
import { withFields, withItem } from "../actions/front-matter-change.ts";
import { type Desk, pageText } from "../desk-state.ts";
import { isPaper, listed, type Paper, paperOf, papersIn } from "../papers.ts";
import {
  contentShown,
  formFields,
  formFieldsOf,
  isListField,
  registersOf,
  versionOf,
} from "../shown.ts";
import { sourceShown } from "../source-shown.ts";
import { type Form, formOf } from "./forms.ts";

/** The papers: a list, a page for each, and what can be done to one. */
export function paperRoutes(app: Hono, { content, cache, journal, frame, say }: Desk) {
  app.get("/desk/papers/", (context) => {
    const { state = "", words = "" } = context.req.query();
    const sought = words.toLowerCase().split(/\s+/);
    const papers = papersIn(content, today())
      .map(listed)
      .filter((paper) => state === "" || paper.state === state)
      .filter(({ subject, board }) =>
        sought.every((word) => `${subject} ${board}`.toLowerCase().includes(word)),
      );
    return context.html(pageText(papersPage({ papers, state, words }, frame())));
  });

  app.get("/desk/paper/", async (context) => {
    const paper = paperAt(context.req.query("file") ?? "");
    if (!paper) return context.redirect("/desk/papers/");
    const { file, bytes, state, source, field } = paper;
    const registers = registersOf(content);
    const { problems } = await contentShown(content, cache, today());
    const record = `${dirname(file)}/meeting.md`;
    const isShown = file.startsWith("reports/") && state !== "embargoed";
    const shown = paperPage(
      {
        ...{ file, state },
        source:
          source === null
            ? null
            : { name: basename(source), ...(await sourceShown(content, paper)) },
        subject: field("subject")[0] ?? basename(file),
        version: versionOf(bytes),
        fields: formFieldsOf(paper, registers),
        problems: problems.filter((problem) => problem.file === file),
        // The address of a notice may be another than its file's name gives, so its meeting's page shows it.
        page: isShown ? addressOf(state === "exempt" ? dirname(file) : file) : null,
        meeting: fileIn(content, record) === null ? null : record,
        actions: offeredActions(paper, registers.boards.entries.map(currentName), today()),
      },
      frame(),
    );
    return context.html(pageText(shown));
  });

  app.get("/desk/source/lines/", async (context) => {
    const paper = paperAt(context.req.query("file") ?? "");
    if (!paper?.source) return context.notFound();
    const { lines, notes } = await sourceShown(content, paper);
    return context.html(pageText(sourcePage(basename(paper.source), lines, notes)));
  });

  app.get("/desk/source/", (context) => {
    const source = paperAt(context.req.query("file") ?? "")?.source ?? null;
    const bytes = source === null ? null : fileIn(content, source);
    if (source === null || bytes === null) return context.notFound();
    const ending = source.slice(source.lastIndexOf(".") + 1).toLowerCase();
    const type = { pdf: "application/pdf", txt: "text/plain", md: "text/plain" }[ending];
    const headers = {
      "content-type":
        type === "text/plain" ? `${type}; charset=utf-8` : (type ?? "application/octet-stream"),
      "content-disposition": type === undefined ? "attachment" : "inline",
    };
    return context.body(Buffer.from(bytes), 200, headers);
  });

  app.post("/desk/fields/", async (context) => {
    const form = await formOf(context);
    return changed(context, form, (paper) => {
      const values = formFields.map((name) => {
        const lines = form
          .text(name)
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "");
        const value = isListField(name) && lines.length > 1 ? lines : lines[0];
        return [name, value];
      });
      return withFields(paper.text, Object.fromEntries(values));
    });
  });

  app.post("/desk/attach/", async (context) => {
    const form = await formOf(context);
    const paper = paperAt(form.text("file"));
    if (!paper) return context.redirect("/desk/papers/");
    if (form.text("version") !== versionOf(paper.bytes)) return clash(context, paper.file);
    const [dropped] = await form.files("attached");
    const title = form.text("title").trim();
    const name = (dropped?.name ?? "").split(/[\\/]/).at(-1) ?? "";
    const refuse = (words: string) =>
      context.html(pageText(refusedPage(words, paperAddress(paper.file), frame())), 400);
    if (!dropped || title === "") return refuse("Choose a file, and give it a title.");
    const fault = fileNameFault(name);
    if (fault !== null) return refuse(`The name of the file ${fault}.`);
    const path = `${dirname(paper.file)}/${name}`;
    if (fileIn(content, path) !== null) return refuse(`${path} is there already.`);
    const text = withItem(paper.text, "attachments", { file: name, title });
    journal.make(`Attached “${title}”`, [
      { path, before: null, after: dropped.bytes },
      { path: paper.file, before: paper.bytes, after: Buffer.from(text) },
    ]);
    say(`Attached “${title}”. Readers will see it with the report.`);
    return context.redirect(paperAddress(paper.file), 303);
  });

  app.post("/desk/act/", async (context) => {
    const form = await formOf(context);
    const paper = paperAt(form.text("file"));
    if (!paper) return context.redirect("/desk/papers/");
    if (form.text("version") !== versionOf(paper.bytes)) return clash(context, paper.file);
    const name = form.text("action");
    const plan = planOrReason(name, paper, form);
    if (plan === null) return context.notFound();
    if (typeof plan === "string") {
      return context.html(pageText(refusedPage(plan, paperAddress(paper.file), frame())), 400);
    }
    if (form.text("confirmed") !== "yes") {
      const values = form.texts().filter(([field]) => field !== "token");
      const { visible, hidden } = plan;
      const title = askedOf(name, paper);
      const asked = { title, file: paper.file, visible, hidden, values, action: "/desk/act/" };
      return context.html(pageText(confirmPage(asked, frame())));
    }
    journal.make(plan.what, plan.changes);
    say(plan.what);
    const place = plan.changes.find(({ path, after }) => after !== null && isPaper(path));
    return context.redirect(place ? paperAddress(place.path) : "/desk/papers/", 303);
  });

  function planOrReason(name: string, paper: Paper, form: Form) {
    const boards = new Map(
      registersOf(content).boards.entries.flatMap((entry) =>
        entry.names.map((borne): [string, string] => [borne.name, entry.id]),
      ),
    );
    const { ledger } = readLedger(openContentFolder(content));
    const isPublished = ledger.has(addressOf(paper.file));
    const given = (field: string) => form.text(`${name}.${field}`);
    try {
      return planned(name, { content, paper, boards, isPublished, today: today(), given });
    } catch (error) {
      if (error instanceof NotPossible) return error.message;
      throw error;
    }
  }

  /** The paper of a path; null where there is none. */
  function paperAt(file: string): Paper | null {
    if (!isPaper(file)) return null;
    const bytes = fileIn(content, file);
    return bytes === null ? null : paperOf(file, bytes, today());
  }

  /** Writes a paper's new text, unless somebody changed it since it was shown. */
  function changed(context: Context, form: Form, textOf: (paper: Paper) => string) {
    const file = form.text("file");
    const paper = paperAt(file);
    if (!paper && !isPaper(file)) throw new OutsideContent(file);
    if (!paper || form.text("version") !== versionOf(paper.bytes)) return clash(context, file);
    const change = { path: file, before: paper.bytes, after: Buffer.from(textOf(paper)) };
    journal.make(`Edited “${paper.field("subject")[0] ?? file}”`, [change]);
    say("Saved.");
    return context.redirect(paperAddress(file), 303);
  }

  function clash(context: Context, file: string) {
    const now = paperAt(file)?.text ?? null;
    return context.html(pageText(clashPage({ file, yours: "", now }, frame())), 409);
  }
}

/** The address at which a report's file is published. */
const addressOf = (file: string): string =>
  `/${file.replace(/^reports\//, "boards/").replace(/\.md$/, "")}/`;
