import { test } from "uvu";
import * as assert from "uvu/assert";
import { feedTitle } from "../../../src/model/council/feed-title.ts";
import type { Settings } from "../../../src/model/council/settings.ts";

test("a feed is named by what it is of, then by its archive, so that a feed reader can list it", () => {
  const settings = { title: "Committee reports", council: "Marlow Vale" } as Settings;
  assert.is(feedTitle(null, settings), "Committee reports, Marlow Vale");
  assert.is(feedTitle("Streets Board", settings), "Streets Board – Committee reports, Marlow Vale");
});

test.run();
