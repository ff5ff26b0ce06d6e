import type { Address } from "../model/addresses/addresses.ts";
import { type RegisterKind, registerKinds } from "../model/council/register.ts";
import type { Settings } from "../model/council/settings.ts";
import type { Archive } from "./archive.ts";

/** What every page shows around its own content. A page is built from its item and this alone. */
export interface Frame {
  readonly settings: Settings;
  /** The registers that contain anything. */
  readonly registers: readonly RegisterKind[];
  /** The publisher's own pages. */
  readonly pages: readonly { readonly name: string; readonly title: string }[];
  /** The pages that gather content from all reports, if they contain anything. */
  readonly across: readonly AcrossLink[];
}

/** A link in the navigation of every page. */
export interface AcrossLink {
  readonly name: string;
  readonly address: Address;
}

/** The frame for an archive's pages. */
export function frameOf(archive: Archive, across: readonly AcrossLink[] = []): Frame {
  return {
    settings: archive.settings,
    registers: registerKinds.filter((kind) => holdsAny(archive, kind)),
    pages: [...archive.pages].map(([name, { title }]) => ({ name, title })),
    across,
  };
}

/** A register has a page if it contains an entry; the register of wards also if any report names no ward. */
export const holdsAny = (
  {
    shelves,
    boroughwide,
    unstatedWards,
  }: Pick<Archive, "shelves" | "boroughwide" | "unstatedWards">,
  kind: RegisterKind,
): boolean =>
  shelves[kind].length > 0 || (kind === "wards" && boroughwide.length + unstatedWards.length > 0);
