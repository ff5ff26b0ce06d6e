import { type Html, html, nothing } from "../html.ts";
import { problemList, type ShownProblem } from "./desk-page.ts";

/** Stands in the place of every page of an archive that cannot be made, until its errors are mended. */
export function unmadePage(problems: readonly ShownProblem[], hasDesk: boolean): Html {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The archive cannot be shown yet</title>
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/desk/desk.css">
</head>
<body data-kind="desk">
<main class="desk">
<h1>The archive cannot be shown yet</h1>
<p>Its content has an error. Mend it${hasDesk ? html` <a href="/desk/">at the desk</a>` : nothing}, then load this page again.</p>
${problemList(problems, hasDesk)}
</main>
</body>
</html>
`;
}
