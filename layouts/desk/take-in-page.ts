import { type Html, html, nothing } from "../html.ts";
import {
  actingForm,
  type DeskFrame,
  deskPage,
  editAddress,
  labelled,
  paperAddress,
} from "./desk-page.ts";

/** How far a batch of files is that is being taken in. */
export interface TakenIn {
  readonly isDone: boolean;
  readonly count: number;
  /** Which of them is being read, counted from 1. */
  readonly place: number;
  /** The file that is being read. */
  readonly now: string | null;
  /** What stopped it as a whole, in words. */
  readonly fault: string | null;
  readonly outcomes: readonly {
    readonly name: string;
    readonly words: string;
    /** The report that was made, by its path from the content folder. */
    readonly file: string | null;
    /** Why it was refused. */
    readonly rule: string | null;
  }[];
  readonly added?: readonly string[];
}

/** The form by which files are taken in. */
export function takeInPage(reading: string, frame: DeskFrame): Html {
  const checked = (value: string) => (value === reading ? html` checked` : nothing);
  const main = html`<p>Word, PDF, text and Markdown files become reports. No word is changed, and what was mended in the layout is listed.</p>
${actingForm(
  "/desk/take-in/",
  html`${labelled("files", "Files", html`<input type="file" id="files" name="files" multiple>`, "Choose some, or drag them onto the button")}
${labelled("folder", "Or a folder with all its files", html`<input type="file" id="folder" name="files" webkitdirectory multiple>`)}
<fieldset><legend>May the public read them?</legend>
<p><label><input type="radio" name="reading" value=""${checked("")}> Yes; refuse any that has a mark of exempt information</label></p>
<p><label><input type="radio" name="reading" value="public"${checked("public")}> Yes, all of them: I have made sure of those that bear a mark</label></p>
<p><label><input type="radio" name="reading" value="exempt"${checked("exempt")}> No: publish a notice for each, and keep no word of it</label></p>
${labelled("paragraphs", "If not: exempt under these paragraphs of Schedule 12A", html`<input id="paragraphs" name="paragraphs" inputmode="numeric" aria-describedby="paragraphs-hint">`, "As 3, or 3, 5")}
</fieldset>
<p><label><input type="checkbox" name="splits" value="yes"> A file may hold several reports: part it</label></p>
<p><label><input type="checkbox" name="scans" value="yes"> Leave out scanned pages, rather than have a machine read them</label></p>
<p><button>Take in</button></p>`,
  frame,
)}`;
  return deskPage({ title: "Take in", part: "/desk/take-in/", main }, frame);
}

/** What became of a batch of files; while it is at work, the page loads itself again. */
export function takenInPage(state: TakenIn, frame: DeskFrame): Html {
  const { isDone, count, place, now, fault, outcomes, added = [] } = state;
  const main = html`<p role="status">${
    isDone
      ? `${count} ${count === 1 ? "file" : "files"} looked at.`
      : now === null
        ? "Beginning …"
        : `File ${place} of ${count}: ${now} …`
  }</p>
${fault === null ? nothing : html`<p class="desk-notice">${fault}</p>`}
<ul class="desk-outcomes">${outcomes.map(
    ({ name, words, file, rule }) =>
      html`<li><strong>${name}</strong>: ${words}${
        file === null
          ? nothing
          : html` – <a href="${file.endsWith("/meeting.md") ? editAddress(file) : paperAddress(file)}">Look at it</a>`
      }${rule === "exempt" ? html` – <a href="/desk/take-in/?reading=exempt">Take it in as a notice</a>` : nothing}</li>`,
  )}</ul>
${
  added.length === 0
    ? nothing
    : html`<h2>New names</h2>
<p>These were added to the registers. Is one of them the new name of something that has another there? Then say so, with the day from which it applies.</p>
<ul>${added.map(newName)}</ul>`
}
${isDone ? html`<p><a href="/desk/take-in/">Take in more</a></p>` : nothing}`;
  return deskPage(
    { title: "Taking in", part: "/desk/take-in/", main, again: isDone ? null : 1 },
    frame,
  );
}

/** "boards.yaml: Streets Board", with a form for what it is. */
function newName(one: string): Html {
  const [, kind = "", name = ""] = /^(\w+)\.yaml: (.*)$/.exec(one) ?? [];
  const address = `/desk/names/?kind=${kind}&name=${encodeURIComponent(name)}#${kind}`;
  return html`<li>${name} (${kind}) – <a href="${address}">It is the new name of another<span class="visually-hidden">: ${name}</span></a></li>`;
}
