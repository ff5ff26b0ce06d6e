import { type Html, html, nothing } from "../html.ts";
import {
  actingForm,
  type DeskFrame,
  deskPage,
  paperAddress,
  problemList,
  type ShownProblem,
} from "./desk-page.ts";

/** A file of text that is open in the editor. */
export interface Edited {
  /** Its path from the content folder. */
  readonly file: string;
  readonly text: string;
  /** A digest of the text, by which a change that was made meanwhile is noticed. */
  readonly version: string;
  /** What is wrong in this file. */
  readonly problems: readonly ShownProblem[];
  /** True where the file is a paper, which has a page of its own. */
  readonly isPaper: boolean;
  /** What the page's policy lets the editor's own styles in by. */
  readonly nonce: string;
}

/** The editor of a file of text, with what is wrong in it. Without a script it is a text area. */
export function editPage(edited: Edited, frame: DeskFrame): Html {
  const { file, text, version, problems, isPaper, nonce } = edited;
  const kind = file.endsWith(".yaml") ? "yaml" : file.endsWith(".md") ? "markdown" : "text";
  const main = html`${isPaper ? html`<p><a href="${paperAddress(file)}">The paper, with its fields and what can be done to it</a></p>` : nothing}
<h2>Problems in this file</h2>
${problemList(problems)}
${actingForm(
  "/desk/edit/",
  html`<input type="hidden" name="file" value="${file}"><input type="hidden" name="version" value="${version}">
<p class="desk-field"><label for="text" id="text-label">The whole file</label>
<span class="desk-hint" id="text-hint">${kind === "markdown" ? "Between the lines --- stand its fields, below them the text. " : nothing}Ctrl-F searches; Tab leaves the text.</span>
<textarea id="text" name="text" rows="24" data-kind="${kind}" aria-describedby="text-hint">
${text}</textarea></p>
<p><button>Save</button></p>`,
  frame,
)}
<details><summary>With the numbers of its lines</summary><ol class="desk-lines">${text
    .split("\n")
    .map((line, index) => html`<li id="line-${index + 1}">${line}</li>`)}</ol></details>
<script type="module" src="/desk/editor.js" nonce="${nonce}"></script>`;
  return deskPage({ title: file, part: isPaper ? "/desk/papers/" : "/desk/", main }, frame);
}
