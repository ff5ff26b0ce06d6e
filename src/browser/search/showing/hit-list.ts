import { machineReadNote } from "../../../model/report/machine-read.ts";
import { dayInWords } from "../query/day.ts";
import { element } from "./element.ts";
import type { FoundParagraph, Hit } from "./hit.ts";

/** How many paragraphs of a report are shown. */
const paragraphsShown = 3;

/**
 * A report that was found, with what identifies it and its best paragraphs. `council` is given if several
 * are searched.
 */
export function hitItem(hit: Hit, isNew: boolean, council: string | null): HTMLLIElement {
  const about = element(
    "p",
    { class: "hit-about" },
    ...(council === null ? [] : [element("strong", { class: "hit-council" }, council), " · "]),
    element("time", { datetime: hit.date }, dayInWords(hit.date)),
    ` · ${hit.board}`,
    ...(hit.covers === "" ? [] : [" · covers ", element("span", { class: "period" }, hit.covers)]),
    ...(hit.isMachineRead ? [` · ${machineReadNote}`] : []),
    ...(isNew ? [" · ", element("strong", {}, "new to this saved search")] : []),
  );
  const more = hit.paragraphs.slice(paragraphsShown);
  return element(
    "li",
    { class: "hit" },
    element("h3", {}, element("a", { href: hit.address }, hit.subject)),
    about,
    element(
      "ul",
      { role: "list", class: "hit-paragraphs" },
      ...hit.paragraphs.slice(0, paragraphsShown).map(paragraph),
    ),
    ...(more.length === 0 ? [] : [moreIn(more)]),
  );
}

function paragraph(found: FoundParagraph): HTMLLIElement {
  const words = element("p", { class: "hit-words" });
  for (const { text, isFound } of found.excerpt)
    words.append(isFound ? element("mark", {}, text) : text);
  return element("li", {}, element("a", { href: found.address }, ...place(found)), words);
}

/** "6.1 Financial implications" */
function place({ number, section, kind }: FoundParagraph): (Node | string)[] {
  if (kind === "attachments")
    return [`Attachment: ${section}${number === "" ? "" : `, ${number}`}`];
  const name = section === "" ? "Opening words" : section;
  return number === "" ? [name] : [element("span", { class: "hit-number" }, number), ` ${name}`];
}

/** The numbers of the other paragraphs, to unfold. */
function moreIn(paragraphs: readonly FoundParagraph[]): HTMLDetailsElement {
  const list = paragraphs.map((each) =>
    element("li", {}, element("a", { href: each.address }, ...place(each))),
  );
  return element(
    "details",
    { class: "hit-more" },
    element("summary", {}, `${paragraphs.length} more in this report`),
    element("ul", { role: "list" }, ...list),
  );
}
