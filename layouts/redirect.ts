import { pagePolicy } from "../src/formats/serving/content-security-policy.ts";
import type { Address } from "../src/model/addresses/addresses.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** The page at a former address: it redirects at once, with and without JavaScript. */
export function redirectPage(to: Address, title: string, view: View): Html {
  const way = view.link(to);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Moved: ${title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${way}">
<link rel="canonical" href="${view.absolute(to)}">
<link rel="stylesheet" href="${view.link(view.assets.stylesheet)}">
<script type="module" src="${view.link(view.assets.script)}"></script>
</head>
<body data-kind="redirect">
<main><h1>This page has moved</h1>
<p><a href="${way}">${title}</a></p></main>
</body>
</html>
`;
}
