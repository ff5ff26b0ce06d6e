import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { keepText, keptText } from "../../cache/kept-text.ts";
import { isOfArchive, type Ledger, ledgerText } from "../../model/addresses/address-ledger.ts";
import type { Problem } from "../../model/problem.ts";
import type { Manifest } from "../../model/report/file-digest.ts";
import { placeOf } from "../../output/live-folder.ts";
import { archiveUrl } from "../../output/manifest.ts";
import { digestOf } from "../../reading/folder/digest.ts";
import { ledgerFile, ledgerIn } from "../../reading/ledger-file.ts";
import type { Site } from "./site.ts";

/** Where a build looks for what was published before. */
export interface PublishedBefore {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  /** The manifest of the live site, or null. */
  readonly live: Manifest | null;
}

/**
 * A Problem if the ledger lacks something published: an address or anchor that the last build added, or a
 * page of the live site. Lines may be in any order, because git merges them.
 */
export function shortenedLedger({ archive }: Site, at: PublishedBefore): Problem[] {
  const { ledger } = archive;
  const copy = keptCopy(at);
  const text = keptText(copy);
  const kept = text === null ? null : ledgerIn(text).ledger;
  const live = placeOf(resolve(at.output));
  const lost = [
    ...(kept === null ? [] : lostFrom(ledger, kept)),
    ...pagesLost(ledger, at.live, archiveUrl(archive)),
  ];
  const [first] = lost;
  if (first === undefined) return [];
  const count = new Set(lost).size;
  const what = count === 1 ? first : `${first} and ${count - 1} more addresses`;
  const source = kept === null ? `it has the pages that ${live} shows` : `${copy} is a copy`;
  const message = `lacks ${what}, published before; bring the file back from version control (${source}). What never was public is forgotten with ${kept === null ? live : `${live} and ${copy}`}`;
  const file = join(at.content, ledgerFile);
  return [{ rule: "ledger-shortened", severity: "error", message, file, line: 1, column: 1 }];
}

/** Keeps a copy of a ledger, so that a later build can tell whether the file has lost anything. */
export function keepCopy(ledger: Ledger, at: CopyPlace) {
  keepText(keptCopy(at), ledgerText(ledger));
}

type CopyPlace = Pick<PublishedBefore, "content" | "cache">;

const keptCopy = ({ content, cache }: CopyPlace): string =>
  join(cache, "ledgers", `${digestOf(realpathSync(content))}.txt`);

function lostFrom(ledger: Ledger, kept: Ledger): string[] {
  return [...kept].flatMap(([address, { anchors }]) => {
    // The archive's first address may be corrected by hand.
    if (isOfArchive(address)) return [];
    const line = ledger.get(address);
    if (line === undefined) return [address];
    const held = new Set(line.anchors);
    return anchors.filter((anchor) => !held.has(anchor)).map((anchor) => `${address}#${anchor}`);
  });
}

/** The pages of the live site that a ledger lacks. The site of another archive, or a preview, does not count. */
function pagesLost(ledger: Ledger, live: Manifest | null, archive: string): string[] {
  if (live === null || live.preview === true || live.archive !== archive) return [];
  return Object.keys(live.files)
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `/${file.slice(0, -"index.html".length)}`)
    .filter((address) => !ledger.has(address));
}
