import { type Html, html, nothing } from "../html.ts";
import {
  actingForm,
  type DeskFrame,
  deskPage,
  editAddress,
  labelled,
  problemList,
  type ShownProblem,
} from "./desk-page.ts";
import type { PaperState } from "./papers-page.ts";
import type { NoteShown } from "./source-page.ts";

/** A field of a paper's form. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  /** A line for each value of a list. */
  readonly value: string;
  readonly kind: "text" | "date" | "list" | "choice" | "file";
  /** What may be chosen, or what is known already. */
  readonly choices?: readonly string[];
  readonly hint?: string;
}

/** What can be done to a paper. */
export interface OfferedAction {
  readonly name: string;
  readonly label: string;
  readonly fields: readonly FormField[];
}

export interface PaperShown {
  readonly file: string;
  readonly subject: string;
  readonly state: PaperState;
  /** A digest of the text, by which a change that was made meanwhile is noticed. */
  readonly version: string;
  readonly fields: readonly FormField[];
  readonly problems: readonly ShownProblem[];
  /** The source that it was imported from, with what was repaired and what is to be looked at. */
  readonly source: {
    readonly name: string;
    readonly notes: readonly NoteShown[];
    readonly fault: string | null;
  } | null;
  /** The address of the page as it will be published. */
  readonly page: string | null;
  /** The file of the agenda and minutes of its meeting; null where there is none. */
  readonly meeting: string | null;
  readonly actions: readonly OfferedAction[];
}

/** A paper: its source next to its page, its problems, its fields, its text, and what can be done to it. */
export function paperPage(paper: PaperShown, frame: DeskFrame): Html {
  const { file, state, version, problems, source, page, meeting } = paper;
  const which = html`<input type="hidden" name="file" value="${file}"><input type="hidden" name="version" value="${version}">`;
  const main = html`<p>${file}: <strong>${state}</strong></p>
<h2>Problems</h2>
${problemList(problems)}
${source === null ? nothing : notesShown(source, file)}
${
  source === null && page === null
    ? nothing
    : html`<div class="desk-sides">
${source === null ? nothing : html`<section aria-label="The source"><h2>The source</h2><p><a href="/desk/source/?file=${encodeURIComponent(file)}">Open ${source.name}</a></p>${source.fault === null ? html`${pastFrame("Skip the source", page === null ? "_fields" : "_published")}<iframe name="source" src="${linesAddress(file)}" title="The source as it was read"></iframe>` : html`<p>It cannot be read: ${source.fault}</p>`}</section>`}
${page === null ? nothing : html`<section aria-label="As published"><h2 id="_published" tabindex="-1">As it will be published</h2><p><a href="${page}">Open it</a></p>${pastFrame("Skip the preview", "_fields")}<iframe src="${page}" title="As it will be published" sandbox="allow-same-origin"></iframe></section>`}
</div>`
}
<h2 id="_fields" tabindex="-1">Fields</h2>
${actingForm("/desk/fields/", html`${which}${paper.fields.map(control)}<p><button>Save the fields</button></p>`, frame)}
<h2 id="do">Do something to it</h2>
${paper.actions.map(
  ({ name, label, fields }) =>
    html`<details><summary>${label}</summary>${actingForm(
      "/desk/act/",
      html`${which}<input type="hidden" name="action" value="${name}">${fields.map((field) => control({ ...field, name: `${name}.${field.name}` }))}<p><button>Go on: see what it does first</button></p>`,
      frame,
    )}</details>`,
)}
<details><summary>Attach a file</summary>${actingForm(
    "/desk/attach/",
    html`${which}<p>Readers will see the file and its title with the report. It is searched for marks of exempt information first.</p>${control({ name: "attached", label: "File", value: "", kind: "file" })}${control({ name: "title", label: "Its title", value: "", kind: "text" })}<p><button>Attach</button></p>`,
    frame,
  )}</details>
<p><a class="desk-button" href="${editAddress(file)}">Edit the text</a></p>
${meeting === null ? nothing : html`<p><a href="${editAddress(meeting)}">Edit the agenda and minutes of its meeting</a></p>`}`;
  return deskPage({ title: paper.subject, part: "/desk/papers/", main }, frame);
}

/** A link for the keyboard past a frame, whose page may have hundreds of links. */
const pastFrame = (words: string, to: string) =>
  html`<p class="desk-past"><a class="skip-link" href="#${to}">${words}</a></p>`;

const linesAddress = (file: string) => `/desk/source/lines/?file=${encodeURIComponent(file)}`;

/** What the import asks to be looked at, and what it repaired; each leads to its line of the source. */
function notesShown({ notes }: NonNullable<PaperShown["source"]>, file: string): Html {
  const list = (isRepair: boolean, summary: (count: string) => string) => {
    const own = notes.filter((note) => note.isRepair === isRepair);
    if (own.length === 0) return nothing;
    const count = `${own.length} ${own.length === 1 ? "place" : "places"}`;
    return html`<details${isRepair ? nothing : html` open`}><summary>${summary(count)}</summary>
<ul>${own.map(({ line, note }) => html`<li>${line > 0 ? html`<a href="${linesAddress(file)}#line-${line}" target="source">Line ${line}</a>: ` : nothing}${note}</li>`)}</ul></details>`;
  };
  return html`${list(false, (count) => `${count} of the source to look at`)}${list(true, (count) => `The layout was repaired at ${count} of the source`)}`;
}

/** The control of a field, by its kind. */
function control({ name, label, value, kind, choices = [], hint }: FormField): Html {
  const described = hint === undefined ? nothing : html` aria-describedby="${name}-hint"`;
  const list = kind === "text" && choices.length > 0 ? html` list="${name}-known"` : nothing;
  const known =
    kind === "text" && choices.length > 0
      ? html`<datalist id="${name}-known">${choices.map((one) => html`<option value="${one}"></option>`)}</datalist>`
      : nothing;
  switch (kind) {
    case "choice":
      return labelled(
        name,
        label,
        html`<select id="${name}" name="${name}"${described}>${choices.map((one) => html`<option${one === value ? html` selected` : nothing}>${one}</option>`)}</select>`,
        hint,
      );
    case "list":
      return labelled(
        name,
        label,
        html`<textarea id="${name}" name="${name}" rows="${Math.max(2, value.split("\n").length)}"${described}>
${value}</textarea>`,
        hint,
      );
    case "file":
      return labelled(
        name,
        label,
        html`<input type="file" id="${name}" name="${name}"${described}>`,
        hint,
      );
    default:
      return labelled(
        name,
        label,
        html`<input type="${kind}" id="${name}" name="${name}" value="${value}"${list}${described}>${known}`,
        hint,
      );
  }
}
