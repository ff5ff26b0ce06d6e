import { type Html, html, nothing } from "../html.ts";
import {
  actingForm,
  type DeskFrame,
  deskPage,
  problemList,
  type ShownProblem,
} from "./desk-page.ts";

/** A page that the next publishing adds, changes or takes away. */
export interface ChangedPage {
  readonly title: string;
  readonly address: string;
  /** What becomes of it, in words. */
  readonly note: string | null;
}

/** What the next publishing changes, and what it is compared with, in words. */
export interface WhatChanges {
  readonly with: string;
  readonly added: readonly ChangedPage[];
  readonly changed: readonly ChangedPage[];
  readonly gone: readonly ChangedPage[];
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

/** At most so many are listed of each. */
const most = 100;

function changesShown({ with: compared, added, changed, gone }: WhatChanges): Html {
  const part = (title: string, items: readonly ChangedPage[]) =>
    html`<h3>${title}: ${items.length}</h3>${
      items.length === 0
        ? nothing
        : html`<ul class="desk-changes">${items
            .slice(0, most)
            .map(
              ({ title, address, note }) =>
                html`<li>${title}${note === null ? nothing : html`: <strong>${note}</strong>`}${title === address ? nothing : html`<br><small>${address}</small>`}</li>`,
            )}</ul>${items.length > most ? html`<p>and ${items.length - most} more</p>` : nothing}`
    }`;
  return html`<h2>What will change</h2>
<p>${compared}.</p>
${part("Added", added)}${part("Changed", changed)}${part("Gone", gone)}`;
}
