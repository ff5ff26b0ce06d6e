import type { Hono } from "hono";
import { refusedPage } from "../../../layouts/desk/confirm-page.ts";
import { takeInPage, takenInPage } from "../../../layouts/desk/take-in-page.ts";
import { paragraphsTyped } from "../../model/council/schedule-12a.ts";
import { askForParagraphs } from "../actions/acting.ts";
import { type Desk, pageText } from "../desk-state.ts";
import { beginIntake, type Intake } from "../intake.ts";
import { formOf } from "./forms.ts";

/** Taking files in: a form, and a page for each batch. */
export function intakeRoutes(app: Hono, { content, cache, frame }: Desk) {
  const intakes: Intake[] = [];
  app.get("/desk/take-in/", (context) => {
    const asked = context.req.query("reading") ?? "";
    const reading = ["public", "exempt"].includes(asked) ? asked : "";
    return context.html(pageText(takeInPage(reading, frame())));
  });
  app.post("/desk/take-in/", async (context) => {
    const form = await formOf(context);
    const refuse = (words: string) =>
      context.html(pageText(refusedPage(words, "/desk/take-in/", frame())), 400);
    const dropped = await form.files("files");
    if (dropped.length === 0) return refuse("Choose a file or a folder.");
    // One after another, because each adds to the registers.
    if (intakes.some((one) => !one.state().isDone))
      return refuse("Others are still being taken in.");
    const reading = form.text("reading");
    const exempt = reading === "exempt" ? paragraphsTyped(form.text("paragraphs")) : null;
    if (reading === "exempt" && !exempt) return refuse(askForParagraphs);
    const intake = beginIntake(intakes.length + 1, dropped, content, cache, {
      isPublic: reading === "public",
      exempt,
      splits: form.text("splits") === "yes",
      acceptsScans: form.text("scans") === "yes",
    });
    intakes.push(intake);
    return context.redirect(`/desk/take-in/${intake.id}/`, 303);
  });
  app.get("/desk/take-in/:id{[0-9]+}/", (context) => {
    const intake = intakes.find(({ id }) => id === Number(context.req.param("id")));
    return intake
      ? context.html(pageText(takenInPage(intake.state(), frame())))
      : context.redirect("/desk/take-in/");
  });
}
