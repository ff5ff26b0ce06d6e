import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { converted } from "../../../../src/importing/source/office/libre-office.ts";
import { installed, skip } from "../../../hosting/programs.ts";
import { flatText, linkedRtf, withMacro } from "./acting-documents.ts";

/** Runs a test with the address of a server and the requests that it has had. */
async function withServer(use: (address: string, asked: readonly string[]) => Promise<void>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Runs a test with a folder that is deleted after it. */
async function withFolder(use: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "outside-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (installed("soffice") === null) skip("LibreOffice is not installed");
else {
  test("LibreOffice asks no server for the pictures and sections that a document links to", () =>
    withServer(async (address, asked) => {
      const linked = flatText({ picture: `${address}lamp.png`, section: `${address}part.odt` });
      const { text } = await converted(Buffer.from(linked), ".odt");
      assert.match(text, "Words of the report");
      const rtf = await converted(Buffer.from(linkedRtf(address)), ".rtf");
      assert.match(rtf.text, "Words of the report");
      assert.equal(asked, []);
    }));

  test("LibreOffice takes no words from a file of this machine that a document links to", () =>
    withFolder(async (folder) => {
      const other = join(folder, "other.odt");
      writeFileSync(other, flatText({ words: "zqxother" }));
      const linked = flatText({ section: pathToFileURL(other).href });
      const { text, docx } = await converted(Buffer.from(linked), ".odt");
      assert.match(text, "Words of the report");
      assert.not.match(text, "zqxother");
      assert.not.match(Buffer.from(docx).toString("latin1"), "zqxother");
    }));

  test("a macro that a document runs as it opens does not run", () =>
    withFolder(async (folder) => {
      const mark = join(folder, "mark.txt");
      const { text } = await converted(Buffer.from(withMacro(mark)), ".odt");
      assert.match(text, "Words of the report");
      assert.not(existsSync(mark));
    }));
}

test.run();
