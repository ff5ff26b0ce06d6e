import { type Html, html, nothing } from "../html.ts";
import {
  actingForm,
  type DeskFrame,
  deskPage,
  editAddress,
  problemList,
  type ShownProblem,
} from "./desk-page.ts";
import type { PaperState } from "./papers-page.ts";

export interface Overview {
  readonly counts: ReadonlyMap<PaperState, number>;
  readonly problems: readonly ShownProblem[];
  /** The files of text that are no papers; the newest meetings come first. */
  readonly files: readonly string[];
  /** What was done at the desk, newest first; each can be undone. */
  readonly done: readonly { readonly id: number; readonly what: string }[];
}

/** At most so many are listed; a paper's page leads to the meeting that it went to. */
const mostFiles = 200;

/** The first page of the desk: what there is, what is wrong, and what was done. */
export function overviewPage({ counts, problems, files, done }: Overview, frame: DeskFrame): Html {
  const main = html`<ul>${[...counts].map(
    ([state, count]) =>
      html`<li><a href="/desk/papers/?state=${encodeURIComponent(state)}">${count} ${state}</a></li>`,
  )}</ul>
<h2>Problems</h2>
${problemList(problems)}
<details><summary>Other files</summary>
<p>Settings, names, your own pages, and the agendas and minutes of meetings. ${files.length > mostFiles ? "The newest are listed; the page of a paper leads to its meeting’s." : nothing}</p>
<ul>${files.slice(0, mostFiles).map((file) => html`<li><a href="${editAddress(file)}">Edit ${file}</a></li>`)}</ul></details>
${
  done.length === 0
    ? nothing
    : html`<h2>Done at the desk</h2>
<p>Until the program stops, each of these can be undone.</p>
<ul class="desk-done">${done.map(
        ({ id, what }) =>
          html`<li>${what} ${actingForm("/desk/undo/", html`<input type="hidden" name="id" value="${id}"><button>Undo<span class="visually-hidden">: ${what}</span></button>`, frame)}</li>`,
      )}</ul>`
}`;
  return deskPage({ title: "Overview", part: "/desk/", main }, frame);
}
