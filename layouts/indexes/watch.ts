import type { Watched, WatchedSubject } from "../../src/archive/following/watched.ts";
import * as addresses from "../../src/model/addresses/addresses.ts";
import { type Html, html, nothing } from "../html.ts";
import { dateText } from "../inline/date.ts";
import { paragraphLink } from "../inline/paragraph-link.ts";
import { readNote } from "../inline/read-by-machine.ts";
import { titleWords } from "../inline/title-words.ts";
import { page } from "../page.ts";
import { feedOf, follow } from "../parts/follow.ts";
import type { View } from "../view.ts";

/** How many reports and minutes a subject's page shows. */
const shown = 60;

/** Every subject that the publisher watches. */
export function watchesPage(subjects: readonly WatchedSubject[], view: View): Html {
  const title = "Subjects to follow";
  const rows = subjects.map(({ watch, found }) => {
    const newest = found[0];
    const last = newest ? html`, the newest from ${dateText(newest.date)}` : nothing;
    return html`<li><a href="${view.link(addresses.watchAddress(watch))}">${watch.name}</a> <span>${matches(found.length)}${last}</span></li>
`;
  });
  const main = html`<h1>${title}</h1>
<p class="lede">Each subject has a page and a feed of the reports and minutes about it.</p>
<ul class="register-list" role="list">${rows}</ul>
<p class="after-list">Another subject? <a href="${view.link(addresses.search)}">Search for it</a> and save the search: it then says what is new.</p>`;
  const description = "Subjects, each with a feed of the reports and minutes about it";
  return page({ kind: "watches", title, description, crumbs: [], main }, view);
}

/** A watched subject: what it looks for, and the reports and minutes that match. */
export function watchPage(subject: WatchedSubject, view: View): Html {
  const { watch, found } = subject;
  const feed = feedOf(watch.name, addresses.watchAddress(watch));
  const more = found.length - shown;
  const list =
    found.length === 0
      ? html`<p>Nothing matches yet.</p>`
      : html`<ol class="report-list" role="list">${found.slice(0, shown).map((each) => row(each, view))}</ol>`;
  const main = html`<h1>${watch.name}</h1>
<p class="lede">${sought(subject)}</p>
${follow("this subject", [feed], view)}
<p class="action"><a href="${view.link(addresses.search)}${searchQuery(subject)}">Search for this and for words that mean the same</a></p>
${list}${more > 0 ? html`<p class="after-list">${matches(more)} before these are not shown here. The search finds them.</p>` : nothing}`;
  const crumbs = [{ name: "Subjects to follow", address: addresses.watches }];
  return page(
    {
      kind: "watch",
      title: watch.name,
      description: sought(subject),
      crumbs,
      main,
      follow: [feed],
    },
    view,
  );
}

/** A report or minute, with the paragraph that matches. */
function row(each: Watched, view: View): Html {
  const { kind, title, board, date, address, place, isMachineRead } = each;
  const at = addressOfPlace({ kind, address }, place?.anchor ?? null);
  const words =
    place === null
      ? nothing
      : html`<p>${paragraphLink(view.link(at), kind === "minute" ? "Minutes:" : place)} ${place.words}</p>`;
  return html`<li><span class="report-list-lead">${dateText(date)}</span> <div><a href="${view.link(address)}">${titleWords(title)}</a><p>${board.printed}${kind === "minute" ? " · Minutes" : ""}${readNote(isMachineRead)}</p>${words}</div></li>
`;
}

/** A minute's address already holds its anchor. */
export const addressOfPlace = (
  { kind, address }: Pick<Watched, "kind" | "address">,
  anchor: string | null,
): addresses.Address => (kind === "minute" || anchor === null ? address : `${address}#${anchor}`);

/** What a watch looks for, in a sentence. */
function sought({ watch: { words, kinds }, boards, wards }: WatchedSubject): string {
  const what = kinds.map((kind) => (kind === "reports" ? "reports" : "minutes")).join(" and ");
  const parts = [
    ...(words.length === 0 ? [] : [`that mention ${either(words.map((word) => `“${word}”`))}`]),
    ...(wards.length === 0 ? [] : [`about ${either(wards)}`]),
    ...(boards.length === 0 ? [] : [`to the ${either(boards)}`]),
  ];
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${parts.join(", ")}.`;
}

const matches = (count: number) => (count === 1 ? "1 match" : `${count} matches`);

const either = (all: readonly string[]) =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;

/** The same as a search: a search takes one wording, so the first stands for all. */
function searchQuery({ watch }: WatchedSubject): string {
  const query = new URLSearchParams();
  const [word] = watch.words;
  if (word !== undefined) query.set("q", word);
  for (const board of watch.boards) query.append("board", board);
  for (const ward of watch.wards) query.append("ward", ward);
  return `?${query}`;
}
