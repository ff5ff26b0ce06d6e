import { posix } from "node:path";
import type { GoneFrom } from "../../archive/archive.ts";
import { type Address, reportAddress } from "../../model/addresses/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Problem } from "../../model/problem.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";

/**
 * The folders with a published address that would reveal a withheld title, each with the names that still
 * exist in it. Servers answer "gone" for everything else there, so the address itself need not be written
 * down.
 */
export function goneFolders(
  { secretAddresses, ledger }: Content,
  standing: readonly Address[],
): GoneFrom[] {
  const folders = new Set(
    secretAddresses.filter((from) => ledger.has(from)).map((from) => `${posix.dirname(from)}/`),
  );
  if (folders.size === 0) return [];
  return [...folders].sort().map((folder) => {
    const names = standing
      .filter((address) => address.startsWith(folder) && address !== folder)
      .map((address) => address.slice(folder.length).split("/")[0] ?? "");
    return { folder, names: [...new Set(names)].sort() };
  });
}

/**
 * Where an older site may have content that is now withheld: reports that are notices or under embargo, and
 * their files.
 */
export function withheldAddresses(
  { filed, secretAddresses }: Content,
  today: PlainDate,
): Address[] {
  const notices = filed.flatMap((each) => {
    const address = reportAddress(each);
    const isOut = each.publishFrom === null || each.publishFrom <= today;
    if (each.kind !== "report" || !isOut) return [address];
    return each.withdrawnFiles.map((file) => `${address}${file}`);
  });
  return [...notices, ...secretAddresses];
}

/** An embargo cannot withdraw what was published, because its address would then be empty. */
export const embargoedSince = ({ filed, ledger }: Content, today: PlainDate): Problem[] =>
  filed.flatMap((each): Problem[] => {
    const { publishFrom, file } = each;
    const published = ledger.get(reportAddress(each))?.published;
    if (publishFrom === null || publishFrom <= today || !published || published > today) return [];
    const message = `publish_from ${publishFrom} would take back what has been published since ${published}; a report that must go should be withdrawn, or declared exempt`;
    return [
      { rule: "embargo-after-publication", severity: "error", message, file, line: 1, column: 1 },
    ];
  });
