import type { AcrossLink } from "../../archive/frame.ts";
import { type Address, proseAddress, reportAddress } from "../../model/addresses/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Problem } from "../../model/problem.ts";
import type { PageKind, PagesByKind } from "./page-kind.ts";

/** Which addresses belong to the archive's own pages. */
export interface OwnAddresses {
  /** True for an address below one that a kind of page has for itself. */
  readonly holds: (address: Address) => boolean;
  /** True for a page that lists others: it has no file of its own and goes when nothing is left to list. */
  readonly isIndex: (address: Address) => boolean;
}

/** What stands beside the pages: stylesheets and scripts, pictures, the search index. */
const besidePages = ["assets", "img", "pagefind"];

/** The addresses of the kinds of page. Throws where pages of a kind stand where no row says that they may. */
export function ownAddresses(kinds: readonly PageKind[], made: PagesByKind): OwnAddresses {
  const stated = kinds.flatMap(({ root }) => (root?.endsWith("/") ? firstPart(root) : []));
  const firstParts = new Set([...besidePages, ...stated]);
  const holds = (address: Address) => firstParts.has(firstPart(address));
  for (const { name, isAnywhere } of kinds) {
    const [page] = made.get(name) ?? [];
    if (page && !isAnywhere && page.address.includes("/", 1) && !holds(page.address))
      throw new Error(`Pages of the kind “${name}” stand at ${page.address}; its row needs a root`);
  }
  const isIndex = (address: Address) =>
    address.endsWith("/") && !reportPattern.test(address) && holds(address);
  return { holds, isIndex };
}

const firstPart = (address: Address) => address.split("/")[1] ?? "";

/** A report, or the minutes of a meeting; a meeting's pack lists others. */
const reportPattern = /^\/boards\/[^/]+\/\d{4}-\d{2}-\d{2}\/(?!pack\/)[^/]+\/$/;

/** Two things at one address, or a former address or a page of the publisher's own among the archive's. */
export function takenAddresses(
  { filed, pages }: Content,
  standing: readonly Address[],
  own: OwnAddresses,
): Problem[] {
  const counts = new Map<Address, number>();
  for (const address of standing) counts.set(address, (counts.get(address) ?? 0) + 1);
  const isShared = (address: Address) => (counts.get(address) ?? 0) > 1;
  const reports = filed
    .map((each) => ({ file: each.file, address: reportAddress(each) }))
    .filter(({ address }) => isShared(address));
  const former = filed.flatMap(({ file, formerAddresses }) =>
    formerAddresses.map((address) => ({ file, address })),
  );
  const prose = [...pages].map(([name, { file }]) => ({ file, address: proseAddress(name) }));
  const strange = [...former, ...prose].filter(
    ({ address }) => isShared(address) || (own.holds(address) && !reportPattern.test(address)),
  );
  return [...reports, ...strange].map(({ file, address }) => {
    const message = `${address} is the address of something else too; each should have its own`;
    return { rule: "address-taken", severity: "error", message, file, line: 1, column: 1 };
  });
}

/** The links across reports: one to each kind of page that has a name for it and something to show. */
export const acrossLinks = (kinds: readonly PageKind[], made: PagesByKind): AcrossLink[] =>
  kinds.flatMap(({ name, across }) => {
    const [page] = made.get(name) ?? [];
    const isEmpty = Array.isArray(page?.item) && page.item.length === 0;
    return across && page && !isEmpty ? [{ name: across, address: page.address }] : [];
  });
