import { cborListOf, readCbor } from "./cbor-reader.ts";
import { unpacked } from "./packed.ts";

/** What we take from Pagefind. */
export interface FromPagefind {
  /** The stem under which its search looks up a word. */
  readonly stems: ReadonlyMap<string, string>;
  /** The files that a browser needs to search, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The rest is for other languages, for Pagefind's own pages, or not used here. */
const needed = /^(?:pagefind\.js|wasm\.en\.pagefind|pagefind-entry\.json)$/;

/**
 * Asks Pagefind for its own files and for the stems of words, each of lower-case letters and digits only,
 * by having it index a page of them. Throws with its message if it fails, because Pagefind itself never
 * throws.
 */
export async function askPagefind(words: readonly string[]): Promise<FromPagefind> {
  // Pagefind does not index a page without words, nor write the script for its language.
  const asked = words.length === 0 ? ["report"] : words;
  const content = `<!doctype html><html lang="en"><body data-pagefind-body><p>${asked.join(" ")}</p></body></html>`;
  const { close, createIndex } = await import("pagefind");
  try {
    const { index, errors } = await createIndex({ forceLanguage: "en" });
    if (!index) throw failure(errors);
    const added = await index.addHTMLFile({ url: "/", content });
    if (added.errors.length > 0) throw failure(added.errors);
    const given = await index.getFiles();
    if (given.errors.length > 0) throw failure(given.errors);
    const parts = given.files.filter(({ path }) => path.endsWith(".pf_index"));
    return {
      stems: new Map(parts.flatMap(({ content }) => stemsIn(content, asked))),
      files: new Map(
        given.files
          .filter(({ path }) => needed.test(path))
          .map(({ path, content }) => [path, content]),
      ),
    };
  } finally {
    await close();
  }
}

/** A part of the index: each stem with the positions of its words on the page. */
function stemsIn(content: Uint8Array, asked: readonly string[]): [string, string][] {
  return cborListOf(cborListOf(readCbor(unpacked(content)))[0] ?? "").flatMap((entry) => {
    const [stem = "", pages = []] = cborListOf(entry);
    return cborListOf(pages).flatMap((page) => {
      let place = 0;
      return cborListOf(cborListOf(page)[1] ?? []).flatMap((number): [string, string][] => {
        // A negative number gives the weight of the words whose positions follow.
        place = Number(number) < 0 ? 0 : place + Number(number);
        const word = asked[place];
        return Number(number) < 0 || word === undefined ? [] : [[word, String(stem)]];
      });
    });
  });
}

const failure = (errors: readonly string[]) =>
  new Error(`Pagefind did not index the archive: ${errors.join("; ")}`);
