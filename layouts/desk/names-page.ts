import type { NameBorne, RegisterKind } from "../../src/model/council/register.ts";
import { longDate } from "../../src/model/time/plain-date.ts";
import { type Html, html, nothing } from "../html.ts";
import { actingForm, type DeskFrame, deskPage, editAddress, labelled } from "./desk-page.ts";

/** A register as the desk shows it. */
export interface RegisterShown {
  readonly kind: RegisterKind;
  /** "boards.yaml" */
  readonly file: string;
  /** A digest of its text, by which a change that was made meanwhile is noticed. */
  readonly version: string;
  readonly entries: readonly { readonly id: string; readonly names: readonly NameBorne[] }[];
  /** A name that the form begins with. */
  readonly given: string;
}

const titles: Readonly<Record<RegisterKind, readonly [title: string, one: string]>> = {
  boards: ["Boards", "board"],
  wards: ["Wards", "ward"],
  officers: ["Officers", "officer’s post"],
  portfolios: ["Portfolios", "portfolio"],
};

/** The names of boards, wards, officers and portfolios, and forms for a new one and for one that changes. */
export function namesPage(registers: readonly RegisterShown[], frame: DeskFrame): Html {
  const main = html`<p>Papers are gathered by these names. An old name is kept: papers of its time go on bearing it. Taking in adds the names that it finds.</p>
${registers.map((register) => section(register, frame))}`;
  return deskPage({ title: "Names", part: "/desk/names/", main }, frame);
}

function section({ kind, file, version, entries, given }: RegisterShown, frame: DeskFrame): Html {
  const [title, one] = titles[kind];
  const field = (name: string) => `${kind}.${name}`;
  const hidden = html`<input type="hidden" name="kind" value="${kind}"><input type="hidden" name="version" value="${version}">`;
  const name = (id: string, value: string) =>
    labelled(
      id,
      "The new name",
      html`<input type="text" id="${id}" name="name" value="${value}" required>`,
    );
  const renamed = html`<details${given === "" ? nothing : html` open`}><summary>Another name for ${/^[aeiou]/i.test(one) ? "an" : "a"} ${one}</summary>${actingForm(
    "/desk/names/",
    html`${hidden}${labelled(field("id"), "Which", html`<select id="${field("id")}" name="id">${entries.map(({ id, names }) => html`<option value="${id}">${names.at(-1)?.name ?? id}</option>`)}</select>`)}
${name(field("renamed"), given)}
${labelled(field("renamed-from"), "From which day", html`<input type="date" id="${field("renamed-from")}" name="from" required>`, "The day from which papers bear the new name")}
<p><button>Give it the new name</button></p>`,
    frame,
  )}</details>`;
  const added = html`<details><summary>A new ${one}</summary>${actingForm(
    "/desk/names/",
    html`${hidden}${name(field("added"), "")}
${labelled(field("added-from"), "From which day", html`<input type="date" id="${field("added-from")}" name="from">`, "Leave it empty if it was always called that")}
<p><button>Add it</button></p>`,
    frame,
  )}</details>`;
  return html`<section aria-labelledby="${kind}"><h2 id="${kind}">${title}</h2>
${entries.length === 0 ? html`<p>None yet.</p>` : html`<ul class="desk-names">${entries.map(({ names }) => html`<li>${names.toReversed().map(borne)}</li>`)}</ul>`}
${entries.length === 0 ? nothing : renamed}
${added}
<p><a href="${editAddress(file)}">Edit ${file}</a></p></section>`;
}

/** "Streets Board, from 1 December 2026; " */
function borne({ name, from, until }: NameBorne, place: number): Html {
  const days = [
    ...(from === null ? [] : [`from ${longDate(from)}`]),
    ...(until === null ? [] : [`until ${longDate(until)}`]),
  ].join(" ");
  return html`${place === 0 ? html`<strong>${name}</strong>` : html`; formerly ${name}`}${days === "" ? nothing : html`, ${days}`}`;
}
