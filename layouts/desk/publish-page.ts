import { type Html, html, nothing } from "../html.ts";
import {
  actingForm,
  type DeskFrame,
  deskPage,
  problemList,
  type ShownProblem,
} from "./desk-page.ts";

/** Pages that the next publishing adds, changes or takes away, by their titles or addresses. */
export interface WhatChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/** A run of the program that builds or publishes. */
export interface PublishRun {
  readonly isDone: boolean;
  readonly isGood: boolean;
  readonly output: string;
}

export interface ToPublish {
  readonly problems: readonly ShownProblem[];
  /** Null before it was looked for. */
  readonly changes: WhatChanges | null;
  readonly run: PublishRun | null;
  /** The publish command of site.yaml as it will run; null where there is none. */
  readonly command: string | null;
}

/** Problems first, then what changes, then the build and the publish command with its output. */
export function publishPage(
  { problems, changes, run, command }: ToPublish,
  frame: DeskFrame,
): Html {
  const isAtWork = run !== null && !run.isDone;
  const hasErrors = problems.some(({ isError }) => isError);
  const main = html`<h2>Problems</h2>
${problemList(problems)}
${run === null ? nothing : html`<h2>${isAtWork ? "At work" : run.isGood ? "Done" : "It failed"}</h2><pre class="desk-text" tabindex="0" role="status">${run.output === "" ? "…" : run.output}</pre>`}
${changes === null ? nothing : changesShown(changes)}
${
  hasErrors
    ? html`<p class="desk-notice">Nothing is published while there is an error.</p>`
    : isAtWork
      ? nothing
      : html`${actingForm("/desk/publish/", html`<input type="hidden" name="step" value="compare"><p><button>See what will change</button></p>`, frame)}
${actingForm("/desk/publish/", html`<input type="hidden" name="step" value="publish"><p>${command === null ? "site.yaml has no publish command: the site is written into _site, to be copied to your server." : html`Builds the site, then runs: <code>${command}</code>`}</p><p><button>${command === null ? "Build" : "Build and publish"}</button></p>`, frame)}`
}`;
  return deskPage(
    { title: "Publish", part: "/desk/publish/", main, again: isAtWork ? 2 : null },
    frame,
  );
}

function changesShown({ added, changed, gone }: WhatChanges): Html {
  const part = (title: string, items: readonly string[]) =>
    html`<h3>${title}: ${items.length}</h3>${items.length === 0 ? nothing : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`}`;
  return html`<h2>Compared with what was built last</h2>
${part("Added", added)}${part("Changed", changed)}${part("Gone", gone)}`;
}
