import { posix } from "node:path";
import type { Ledger } from "../model/addresses/address-ledger.ts";
import { ownFiles } from "../model/addresses/reserved-names.ts";
import type { Manifest } from "../model/report/file-digest.ts";
import type { Copy } from "./published-copy-check.ts";

/**
 * Files of a published copy that the archive once published and no longer has. A publish that only copies
 * leaves them there, and its manifest does not name them any more. In a folder these are also the other
 * files of reports and of the search index; a web server is asked for what stood at published addresses.
 */
export async function leftBehind(copy: Copy, now: Manifest, ledger: Ledger): Promise<string[]> {
  const isGone = (file: string) => !Object.hasOwn(now.files, file);
  const published = [...ledger.keys()]
    .flatMap((address) => filesAt(address.slice(1)))
    .filter(isGone);
  const { files } = copy;
  if (files !== null) {
    const held = new Set(files);
    const others = files.filter((file) => isGone(file) && /^(?:boards|pagefind)\//.test(file));
    return [...new Set([...published.filter((file) => held.has(file)), ...others])].sort();
  }
  const found: string[] = [];
  for (const file of published) {
    if ((await copy.read(file)) !== null) found.push(file);
  }
  return found.sort();
}

/** The files at an address: a page with a report's other forms, or a file itself. */
const filesAt = (address: string): string[] =>
  address === "" || address.endsWith("/")
    ? ["index.html", ...(address.startsWith("boards/") ? ownFiles : [])].map((name) =>
        posix.join(address, name),
      )
    : [address];
