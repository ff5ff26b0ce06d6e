import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { importedReport } from "../../../../src/importing/filing/imported-report.ts";
import { readRawFile } from "../../../../src/importing/source/raw-file.ts";
import { Refusal } from "../../../../src/importing/source/refusal.ts";
import { installed, skip, withoutPrograms } from "../../../hosting/programs.ts";
import { noNames } from "../../report-as-text.ts";

const fixtures = new URL("../../fixtures/", import.meta.url).pathname;

const imported = async (bytes: Uint8Array, extension: string) =>
  importedReport(await readRawFile({ bytes, extension }), { known: noNames, isPublic: false });

/** Each kind, and what LibreOffice calls it. */
const kinds = { doc: "doc", rtf: "rtf", odt: "odt", docm: "docm:MS Word 2007 XML VBA" };

const program = installed("soffice");
if (program === null) skip("LibreOffice is not installed");
else {
  const folder = mkdtempSync(join(tmpdir(), "older-"));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  test.after(() => rmSync(folder, { recursive: true }));

  for (const [ending, form] of Object.entries(kinds)) {
    test(`a report in .${ending} gives the same Markdown as in .docx`, async () => {
      const given = [profile, "--headless", "--convert-to", form, "--outdir", folder];
      spawnSync(program, [...given, join(fixtures, "automatic-numbers.fodt")]);
      const older = await imported(
        readFileSync(join(folder, `automatic-numbers.${ending}`)),
        `.${ending}`,
      );
      const docx = await imported(readFileSync(join(fixtures, "automatic-numbers.docx")), ".docx");
      assert.is(older.body, docx.body);
      for (const field of ["board", "date", "subject", "officers", "wards"] as const) {
        assert.equal(older.header[field], docx.header[field]);
      }
      assert.match(older.repairs[0]?.note ?? "", "by LibreOffice");
    });
  }

  test("what is not a document of its kind is refused", async () => {
    const error = await imported(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), ".doc").catch(
      (error: unknown) => error,
    );
    assert.instance(error, Refusal);
  });
}

test("without LibreOffice an older kind is refused, with the line that installs it", async () => {
  const error = await withoutPrograms(() =>
    imported(Buffer.from("{\\rtf1 words}"), ".rtf").catch((error: unknown) => error),
  );
  assert.instance(error, Refusal);
  assert.match(String(error), "apt install libreoffice-writer");
});

test.run();
