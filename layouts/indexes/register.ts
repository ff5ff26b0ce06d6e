import type { ShelfLabel } from "../../src/archive/shelf.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { currentName, isAbolished, type RegisterKind } from "../../src/model/council/register.ts";
import { financialYearLabel } from "../../src/model/time/financial-year.ts";
import { counted } from "../../src/text/counted.ts";
import { type Html, html, nothing } from "../html.ts";
import { page } from "../page.ts";
import type { View } from "../view.ts";

/** "Boards", the heading of a register's page. */
export const registerTitle: Readonly<Record<RegisterKind, string>> = {
  boards: "Boards",
  wards: "Wards",
  officers: "Reporting officers",
  portfolios: "Portfolios",
};

/** A register's shelves, and how many reports concern every ward or state none. */
export interface RegisterShelves {
  readonly kind: RegisterKind;
  readonly shelves: readonly ShelfLabel[];
  /** Null for every register except the wards'. */
  readonly everyWard: number;
  readonly noWard: number;
}

/** All boards, wards, officers or portfolios; those that no longer exist are separate. */
export function registerPage(
  { kind, shelves, everyWard, noWard }: RegisterShelves,
  view: View,
): Html {
  const present = shelves.filter(({ entry }) => !isAbolished(entry));
  const ended = shelves.filter(({ entry }) => isAbolished(entry));
  const main = html`<h1>${registerTitle[kind]}</h1>
${
  everyWard > 0
    ? html`<p class="lede"><a href="${view.link(addresses.boroughwideAddress)}">Reports about every ward</a>: ${counted(everyWard, "report")}.</p>`
    : nothing
}
${
  noWard > 0
    ? html`<p class="lede"><a href="${view.link(addresses.unstatedWardsAddress)}">Reports that do not name a ward</a>: ${counted(noWard, "report")}.</p>`
    : nothing
}
${list(present, view)}
${ended.length === 0 ? nothing : html`<h2>Former ${registerTitle[kind].toLowerCase()}</h2>${list(ended, view)}`}`;
  const title = registerTitle[kind];
  const description = `${title} in the reports of ${view.frame.settings.council}`;
  return page({ kind, title, description, crumbs: [], main }, view);
}

function list(shelves: readonly ShelfLabel[], view: View): Html {
  return html`<ul class="register-list">${shelves.map((shelf) => {
    const years = [...new Set(shelf.span?.map(financialYearLabel))];
    const span = years.length > 0 ? `, ${years.join(" to ")}` : "";
    return html`<li><a href="${view.link(addresses.entryAddress(shelf.kind, shelf.entry))}">${currentName(shelf.entry)}</a> <span>${counted(shelf.count, "report")}${span}</span></li>
`;
  })}</ul>`;
}
