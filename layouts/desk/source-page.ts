import { type Html, html, nothing } from "../html.ts";

/** A line of a source as the import reads it; a table is one line of several. */
export interface LineShown {
  readonly number: number;
  readonly text: string;
}

/** What was repaired in a line, or is to be looked at. */
export interface NoteShown {
  readonly line: number;
  readonly note: string;
  readonly isRepair: boolean;
}

/** The words of a source, a line of them to an item, with the notes at their lines. It is shown in a frame. */
export function sourcePage(
  name: string,
  lines: readonly LineShown[],
  notes: readonly NoteShown[],
): Html {
  const at = new Map<number, NoteShown[]>();
  for (const note of notes) at.set(note.line, [...(at.get(note.line) ?? []), note]);
  const noted = ({ note, isRepair }: NoteShown) =>
    html`<p class="desk-note"><strong>${isRepair ? "Repaired" : "Look at this"}:</strong> ${note}</p>`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}, as it was read</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/desk/desk.css">
</head>
<body data-kind="desk">
<main class="desk desk-source">
<h1>${name}, as it was read</h1>
${lines.map(({ number, text }) => {
  const here = at.get(number) ?? [];
  if (text.trim() === "" && here.length === 0) return nothing;
  return html`<div id="line-${number}" class="desk-line"><span class="desk-line-number">${number}</span><div><pre>${text}</pre>${here.map(noted)}</div></div>`;
})}
</main>
</body>
</html>
`;
}
