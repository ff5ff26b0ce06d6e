import type { Address } from "../model/addresses/addresses.ts";
import type { OldAddress } from "../model/addresses/old-address.ts";
import type { Move } from "./moves.ts";

/**
 * Where the addresses of an earlier system lead now: what moved in this archive is followed, and an address
 * that would reveal a withheld title gives way to its meeting's.
 */
export function oldPages(
  given: readonly OldAddress[],
  moves: readonly Move[],
  gone: readonly Address[],
): readonly OldAddress[] {
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  const revealing = (to: Address) => gone.find((address) => to.startsWith(address));
  return given.map((old) => {
    const withheld = revealing(old.to);
    if (withheld !== undefined) return { ...old, to: folderAbove(withheld) };
    const folder = old.to.slice(0, old.to.lastIndexOf("/") + 1);
    const to = moved.get(folder);
    return to === undefined ? old : { ...old, to: to + old.to.slice(folder.length) };
  });
}

/** "/boards/streets/2015-01-05/salt/" → "/boards/streets/2015-01-05/" */
const folderAbove = (address: Address): Address =>
  address.slice(0, address.lastIndexOf("/", address.length - 2) + 1);
