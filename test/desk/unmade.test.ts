import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { contentFolder, reportText } from "../record/archive-folder.ts";
import { patience } from "../work-time.ts";
import { deskClient } from "./desk-client.ts";
import { serveDesk } from "./served-desk.ts";

test("a folder with an error is served with its problems and the desk, where it can be corrected", async () => {
  const lamps = "reports/streets/2015-01-05/lamps.md";
  const content = contentFolder({
    [lamps]: reportText({ subject: "Lamps" }).replace("Director of Streets", "Director of Lamps"),
  });
  const desk = await serveDesk(content);
  try {
    for (const path of ["/", "/boards/"]) {
      const page = await (await fetch(`${desk.origin}${path}`)).text();
      assert.match(page, "The archive cannot be shown yet");
      assert.match(page, "Director of Lamps");
      assert.match(page, `/desk/edit/?file=${encodeURIComponent(lamps)}#line-5`);
    }
    const client = await deskClient(desk);
    const editor = await client.page(`/desk/edit/?file=${encodeURIComponent(lamps)}`);
    const text = readFileSync(join(content, lamps), "utf8").replace("of Lamps", "of Streets");
    assert.match(await client.send(editor, "/desk/edit/", { text }), "No problems.");
    for (const end = Date.now() + patience; ; ) {
      const home = await (await fetch(`${desk.origin}/`)).text();
      if (home.includes("Lamps") && !home.includes("cannot be shown")) break;
      assert.ok(Date.now() < end, home);
      await new Promise((rested) => setTimeout(rested, 200));
    }
  } finally {
    desk.stop();
  }
});

test.run();
