import { type Html, html, nothing } from "../html.ts";
import { actingForm, type DeskFrame, deskPage, editAddress, paperAddress } from "./desk-page.ts";

/** An action before it is done. */
export interface ToConfirm {
  readonly title: string;
  readonly file: string;
  /** What readers will and will not see when the archive is published next. */
  readonly visible: readonly string[];
  readonly hidden: readonly string[];
  /** What the form sends once more. */
  readonly values: readonly (readonly [name: string, value: string])[];
  readonly action: string;
}

/** Says what an action will do, and asks whether to do it. */
export function confirmPage(given: ToConfirm, frame: DeskFrame): Html {
  const list = (items: readonly string[]) =>
    html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const main = html`<p>${given.file}</p>
<h2>Readers will see</h2>${list(given.visible)}
<h2>Readers will not see</h2>${list(given.hidden)}
${actingForm(
  given.action,
  html`${given.values.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<input type="hidden" name="confirmed" value="yes"><p><button>Do it</button> <a href="${paperAddress(given.file)}">Leave it as it is</a></p>`,
  frame,
)}
<p>Nothing is published before you publish. Until the program stops, it can be undone.</p>`;
  return deskPage({ title: given.title, part: "/desk/papers/", main }, frame);
}

/** A change that somebody else made meanwhile: both texts, so that neither is lost. */
export interface Clash {
  readonly file: string;
  readonly yours: string;
  /** The text as it stands now; null where the file is gone. */
  readonly now: string | null;
}

/** Shows what was changed meanwhile; nothing was written. */
export function clashPage({ file, yours, now }: Clash, frame: DeskFrame): Html {
  const main = html`<p>${file} was changed by somebody else while you had it open. Nothing of yours was written. Copy what you want to keep, then open it again.</p>
${yours === "" ? nothing : html`<h2>Yours</h2><pre class="desk-text" tabindex="0">${yours}</pre>`}
<h2>As it is now</h2>${now === null ? html`<p>The file is gone.</p>` : html`<pre class="desk-text" tabindex="0">${now}</pre>`}
<p><a href="${yours === "" ? paperAddress(file) : editAddress(file)}">Open it again</a></p>`;
  return deskPage({ title: "Changed meanwhile", part: "/desk/papers/", main }, frame);
}

/** Says why something was not done. */
export function refusedPage(words: string, back: string, frame: DeskFrame): Html {
  const main = html`<p class="desk-notice">${words}</p><p><a href="${back}">Go back</a></p>`;
  return deskPage({ title: "Not done", part: "/desk/papers/", main }, frame);
}
