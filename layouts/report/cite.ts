import { citationFormats } from "../../src/formats/citations/citation-files.ts";
import { dataAddress } from "../../src/formats/data-address.ts";
import { type Cited, citation } from "../../src/model/report/citation.ts";
import { type Html, html } from "../html.ts";
import { breakable } from "../inline/breakable.ts";

/**
 * A report's citation, to copy and as files for reference managers. `src/browser/cite-paragraph.ts` makes a
 * paragraph's citation of it.
 */
export function cite(of: Cited): Html {
  const files = citationFormats.map(
    ({ name, ending, mediaType, readBy, text }) =>
      html`<li><a href="${dataAddress(mediaType, text(of))}" download="${of.key}${ending}">${name}</a> for ${readBy}</li>`,
  );
  return html`<section class="cite" aria-labelledby="_cite"><h2 id="_cite">Cite this report</h2>
<p class="citation-text">${breakable(citation(of))}</p>
<div class="cite-files"><p>As a file for a reference manager:</p>
<ul>${files}</ul></div></section>`;
}
