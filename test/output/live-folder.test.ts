import { statSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { replaceLive } from "../../src/output/live-folder.ts";
import { write } from "../record/archive-folder.ts";
import { temporaryFolder } from "../site/site.ts";

test("a web server of another user may read the live folder, as the system’s mask allows", async () => {
  for (const mask of [0o022, 0o027, 0o077]) {
    const before = process.umask(mask);
    try {
      const live = join(temporaryFolder(), "site");
      await replaceLive(live, async (folder) => write(folder, { "index.html": "A page" }));
      assert.is(statSync(live).mode & 0o777, 0o777 & ~mask, mask.toString(8));
    } finally {
      process.umask(before);
    }
  }
});

test.run();
