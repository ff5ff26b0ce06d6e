import { type Child, type Html, html, nothing } from "../html.ts";

/** What every page of the desk knows. */
export interface DeskFrame {
  readonly council: string;
  /** The session's token, which every form sends. */
  readonly token: string;
  /** What was just done, in words; null where nothing was. */
  readonly notice: string | null;
}

export interface DeskParts {
  readonly title: string;
  /** The part of the desk it belongs to: "/desk/papers/". */
  readonly part: string;
  readonly main: Child;
  /** Seconds after which the page loads itself again, while something is at work; null for never. */
  readonly again?: number | null;
}

const parts = [
  ["/desk/", "Overview"],
  ["/desk/take-in/", "Take in"],
  ["/desk/papers/", "Papers"],
  ["/desk/names/", "Names"],
  ["/desk/publish/", "Publish"],
] as const;

/** The shell of every page of the desk. */
export function deskPage({ title, part, main, again }: DeskParts, frame: DeskFrame): Html {
  const links = parts.map(
    ([to, name]) =>
      html`<li><a href="${to}"${to === part ? html` aria-current="page"` : nothing}>${name}</a></li>`,
  );
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${again ? html`<meta http-equiv="refresh" content="${again}">` : nothing}
<title>${title} – Desk, ${frame.council}</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/img/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/desk/desk.css">
</head>
<body data-kind="desk">
<a class="skip-link" href="#_main">Skip to main content</a>
<header class="site-header">
<a class="site-name" href="/desk/"><span class="site-council">${frame.council}</span> <span class="site-title">Desk</span></a>
<nav aria-label="Desk"><ul>${links}<li><a href="/">The archive</a></li></ul></nav>
</header>
<main id="_main" tabindex="-1" class="desk">
${frame.notice === null ? nothing : html`<p class="desk-notice" role="status">${frame.notice}</p>`}
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}

/** A form that acts: it sends the session's token. */
export const actingForm = (action: string, inside: Child, { token }: DeskFrame): Html =>
  html`<form method="post" action="${action}" enctype="multipart/form-data" class="desk-form">
<input type="hidden" name="token" value="${token}">
${inside}
</form>`;

/** A field of a form with its label, and a hint under it. */
export function labelled(name: string, label: string, control: Child, hint?: string): Html {
  return html`<p class="desk-field"><label for="${name}">${label}</label>
${hint === undefined ? nothing : html`<span class="desk-hint" id="${name}-hint">${hint}</span>`}
${control}</p>`;
}

/** The address of a paper at the desk. */
export const paperAddress = (file: string): string =>
  `/desk/paper/?file=${encodeURIComponent(file)}`;

/** The address of the editor of a file, at a line of it. */
export const editAddress = (file: string, line: number | null = null): string =>
  `/desk/edit/?file=${encodeURIComponent(file)}${line === null ? "" : `#line-${line}`}`;

/** A fault in the content, as the desk shows it. */
export interface ShownProblem {
  readonly isError: boolean;
  readonly message: string;
  /** Where it stands: the path from the content folder and the line. */
  readonly file: string;
  readonly line: number;
  /** True where the desk has an editor for the file. */
  readonly isEditable: boolean;
}

/**
 * Faults in the content, errors first, each with the place at which to mend it. Without the desk (`hasDesk`)
 * the places are named alone.
 */
export function problemList(problems: readonly ShownProblem[], hasDesk = true): Html {
  if (problems.length === 0) return html`<p>No problems.</p>`;
  const sorted = [...problems].sort((one, other) => Number(other.isError) - Number(one.isError));
  return html`<ul class="desk-problems">${sorted.map(
    ({ isError, message, file, line, isEditable }) => {
      const place = `${file}, line ${line}`;
      const shown =
        hasDesk && isEditable
          ? html`<a href="${editAddress(file, line)}">Mend ${place}</a>`
          : place;
      return html`<li data-line="${line}" data-severity="${isError ? "error" : "warning"}" data-message="${message}"><strong>${isError ? "Error" : "Warning"}:</strong> ${message} <span class="desk-place">${shown}</span></li>`;
    },
  )}</ul>`;
}
