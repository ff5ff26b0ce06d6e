import { type Html, html, nothing } from "../html.ts";
import { type DeskFrame, deskPage, labelled, paperAddress } from "./desk-page.ts";

/** What becomes of a paper when the archive is published. */
export type PaperState = "to be published" | "waiting" | "embargoed" | "exempt" | "withdrawn";

export const paperStates: readonly PaperState[] = [
  "to be published",
  "waiting",
  "embargoed",
  "exempt",
  "withdrawn",
];

export interface ListedPaper {
  readonly file: string;
  readonly state: PaperState;
  readonly subject: string;
  readonly board: string;
  readonly date: string;
}

export interface PapersFound {
  readonly papers: readonly ListedPaper[];
  readonly state: string;
  readonly words: string;
}

/** At most so many are listed; a search narrows them. */
const most = 200;

/** The papers of the content folder, and a form to find some. */
export function papersPage({ papers, state, words }: PapersFound, frame: DeskFrame): Html {
  const options = paperStates.map(
    (one) => html`<option${one === state ? html` selected` : nothing}>${one}</option>`,
  );
  const rows = papers
    .slice(0, most)
    .map(
      (paper) =>
        html`<tr><td>${paper.date}</td><td><a href="${paperAddress(paper.file)}">${paper.subject}</a><br><small>${paper.board}</small></td><td>${paper.state}</td></tr>`,
    );
  const main = html`<form method="get" action="/desk/papers/" class="desk-form">
${labelled("words", "Words of the subject or board", html`<input id="words" name="words" value="${words}">`)}
${labelled("state", "State", html`<select id="state" name="state"><option value="">any</option>${options}</select>`)}
<p><button>Find</button></p></form>
<p>${papers.length} found${papers.length > most ? `; the first ${most} are listed` : ""}.</p>
<table class="desk-table"><thead><tr><th scope="col">Meeting</th><th scope="col">Paper</th><th scope="col">State</th></tr></thead><tbody>${rows}</tbody></table>`;
  return deskPage({ title: "Papers", part: "/desk/papers/", main }, frame);
}
