import type { Address } from "../model/addresses/addresses.ts";
import { type RegisterKind, registerKinds } from "../model/council/register.ts";
import type { Settings } from "../model/council/settings.ts";
import type { Archive } from "./archive.ts";

/** What every page shows around its own matter. A page is made of its item and of this, and of nothing else. */
export interface Frame {
  readonly settings: Settings;
  /** The registers that hold anything. */
  readonly registers: readonly RegisterKind[];
  /** The publisher's own pages. */
  readonly pages: readonly { readonly name: string; readonly title: string }[];
  /** The pages on which reports are read one after another, where they hold anything. */
  readonly across: readonly AcrossLink[];
}

/** A link at the foot of every page. */
export interface AcrossLink {
  readonly name: string;
  readonly address: Address;
}

/** The frame of an archive's pages. */
export function frameOf(archive: Archive, across: readonly AcrossLink[] = []): Frame {
  return {
    settings: archive.settings,
    registers: registerKinds.filter((kind) => holdsAny(archive, kind)),
    pages: [...archive.pages].map(([name, { title }]) => ({ name, title })),
    across,
  };
}

/** A register has a page where it holds an entry; that of the wards also for reports that name none. */
export const holdsAny = (
  {
    shelves,
    boroughwide,
    unstatedWards,
  }: Pick<Archive, "shelves" | "boroughwide" | "unstatedWards">,
  kind: RegisterKind,
): boolean =>
  shelves[kind].length > 0 || (kind === "wards" && boroughwide.length + unstatedWards.length > 0);
