import type { Answer } from "./answer.ts";
import { type FetchedFile, failed, type Unfetched } from "./fetched.ts";
import { endingOfBytes, fileName, isCut, isErrorPage, isPage, statedEndings } from "./file-form.ts";

/** The file in a server's answer, if it is whole and is the document. `title` gives it its name. */
export function goodFile(answer: Answer, title: string): FetchedFile | Unfetched {
  const { bytes, validators, disposition, address, mediaType } = answer;
  if (bytes.length === 0) return failed("empty", "the server’s answer is empty");
  const stated = statedEndings(disposition, address, mediaType);
  const isToldPage = stated.some((ending) => ending === ".html" || ending === ".htm");
  if (isPage(bytes) && (isErrorPage(bytes) || !isToldPage)) {
    return failed("error-page", "the server sent a page in place of the document", true);
  }
  const ending = endingOfBytes(bytes, stated);
  if (ending === null) return failed("unknown-kind", "is of a kind that is not known");
  if (isCut(bytes, ending)) {
    return failed("cut-short", "the server’s answer ends before the document does", true);
  }
  return { kind: "file", bytes, name: fileName(title, ending), validators };
}
