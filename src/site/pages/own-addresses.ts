import type { AcrossLink } from "../../archive/frame.ts";
import { type Address, proseAddress, reportAddress } from "../../model/addresses/addresses.ts";
import type { Content } from "../../model/content.ts";
import type { Problem } from "../../model/problem.ts";
import type { PageKind, PagesByKind } from "./page-kind.ts";

/** The addresses that belong to the archive's own pages. */
export interface OwnAddresses {
  /** True for an address under one that a kind of page owns. */
  readonly holds: (address: Address) => boolean;
  /** True for a page that lists others: it has no file of its own, and disappears when it has nothing to list. */
  readonly isIndex: (address: Address) => boolean;
}

/** Folders next to the pages: stylesheets and scripts, pictures, the search index, the manifest’s parts. */
const ownFolders = ["assets", "img", "pagefind", "manifest"];

/** The addresses owned by kinds of page. Throws if a page is outside the address that its kind declares. */
export function ownAddresses(kinds: readonly PageKind[], made: PagesByKind): OwnAddresses {
  const stated = kinds.flatMap(({ root }) => (root?.endsWith("/") ? firstPart(root) : []));
  const firstParts = new Set([...ownFolders, ...stated]);
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

/** A report, or the minutes of a meeting; a meeting's pack only lists others. */
const reportPattern = /^\/boards\/[^/]+\/\d{4}-\d{2}-\d{2}\/(?!pack\/)[^/]+\/$/;

/**
 * Reports two things at one address, and a former address or a publisher's page inside an address that the
 * archive owns.
 */
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

/** The links in every page's footer: one for each kind of page that names a link and has content. */
export const acrossLinks = (kinds: readonly PageKind[], made: PagesByKind): AcrossLink[] =>
  kinds.flatMap(({ name, across }) => {
    const [page] = made.get(name) ?? [];
    const isEmpty = Array.isArray(page?.item) && page.item.length === 0;
    return across && page && !isEmpty ? [{ name: across, address: page.address }] : [];
  });
