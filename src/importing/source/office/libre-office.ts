import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { queued, runAlone } from "../own-process.ts";
import { Refusal } from "../refusal.ts";
import { writeStrictProfile } from "./strict-profile.ts";

/** A document as LibreOffice writes it: a Word file, and its words alone. */
export interface Converted {
  readonly docx: Uint8Array;
  readonly text: string;
}

/** In milliseconds: no report takes as long, and a file that means harm may take for ever. */
const longest = 120_000;

const inTurn = queued();

/** The profile's folder, which is deleted with the rest. */
const profileName = "profile";

/**
 * Converts a document of an older kind, one at a time. LibreOffice runs without a window, with a profile of
 * its own that is new each time, in which macros never run and links are not followed. Throws a Refusal if it
 * is not installed, or cannot read the file.
 */
export const converted = (bytes: Uint8Array, extension: string): Promise<Converted> =>
  inTurn(() => convert(bytes, extension));

async function convert(bytes: Uint8Array, extension: string): Promise<Converted> {
  const folder = mkdtempSync(join(tmpdir(), "office-"));
  try {
    const source = join(folder, `source${extension}`);
    writeFileSync(source, bytes);
    writeStrictProfile(join(folder, profileName));
    await run(folder, "docx:MS Word 2007 XML", source);
    await run(folder, "txt:Text (encoded):UTF8", source);
    const [docx, text] = [join(folder, "source.docx"), join(folder, "source.txt")];
    if (!existsSync(docx) || !existsSync(text)) {
      throw new Refusal("not-converted", `cannot be read by LibreOffice as “${extension}”`);
    }
    return { docx: readFileSync(docx), text: readFileSync(text, "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(folder: string, form: string, source: string): Promise<void> {
  const profile = pathToFileURL(join(folder, profileName)).href;
  const ran = await runAlone({
    program: "soffice",
    given: [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--norestore",
      "--nologo",
      "--convert-to",
      form,
      "--outdir",
      folder,
      source,
    ],
    longest,
  });
  if (ran.kind === "too slow") {
    throw new Refusal("too-slow", "took LibreOffice over two minutes to read");
  }
  if (ran.kind === "not installed") throw new Refusal("needs-libreoffice", missing);
}

const missing =
  "is of an older kind, which LibreOffice reads, and it is not installed: “apt install libreoffice-writer” (Debian, Ubuntu), or libreoffice.org";
