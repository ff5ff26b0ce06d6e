import { test } from "uvu";
import * as assert from "uvu/assert";
import { html } from "../../../layouts/html.ts";
import { framePart } from "../../../layouts/parts/frame-part.ts";
import { View } from "../../../layouts/view.ts";
import { archiveOf } from "../../../src/archive/archive.ts";
import { type Frame, frameOf } from "../../../src/archive/frame.ts";
import { contentOf, day } from "../../archive/made.ts";
import { assets } from "../made-assets.ts";

const frame = frameOf(archiveOf(contentOf({}, []), day("2020-01-01")));

const links = ["/", "/boards/", "/quarters/", "/about/"];
const part = framePart(
  (view) => html`${view.frame.settings.council}: ${links.map((to) => html`${view.link(to)} `)}`,
);
const shown = (address: string, of: Frame = frame) => part(new View(of, address, assets));

test("pages of one depth under one first part have one part", () => {
  assert.is(shown("/boards/streets/2015-01-05/"), shown("/boards/parks/2014-14/"));
});

test("its links work from wherever a page is", () => {
  for (const address of [
    "/",
    "/boards/",
    "/boards/a/",
    "/quarters/",
    "/quarters/b/c/",
    "/about/",
  ]) {
    const view = new View(frame, address, assets);
    for (const to of links)
      assert.ok(shown(address).source.includes(` ${view.link(to)} `), address);
  }
});

test("the page for addresses that lead nowhere has links of its own", () => {
  assert.is.not(shown("/404.html"), shown("/"));
});

test("another frame has another part", () => {
  const other = { ...frame, settings: { ...frame.settings, council: "Another Council" } };
  assert.match(shown("/boards/a/", other).source, /^Another Council: /);
  assert.not.match(shown("/boards/a/").source, /Another/);
});

test.run();
