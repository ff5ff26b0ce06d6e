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
  /** The ways of reading across reports of which anything is held. */
  readonly across: readonly Across[];
}

export type Across = "series" | "recommendations" | "indicators" | "implications";

/** The frame of an archive's pages. */
export function frameOf(archive: Archive): Frame {
  const held: Readonly<Record<Across, readonly unknown[]>> = {
    series: archive.series,
    recommendations: archive.recommended,
    indicators: archive.measures,
    implications: archive.standing,
  };
  return {
    settings: archive.settings,
    registers: registerKinds.filter((kind) => archive.shelves[kind].length > 0),
    pages: [...archive.pages].map(([name, { title }]) => ({ name, title })),
    across: (Object.keys(held) as Across[]).filter((way) => held[way].length > 0),
  };
}
