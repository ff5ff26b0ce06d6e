import type { Settings } from "./settings.ts";

/** A feed's title as a feed reader lists it among others; `of` is null for the whole archive. */
export function feedTitle(of: string | null, { title, council }: Settings): string {
  const archive = `${title}, ${council}`;
  return of === null ? archive : `${of} – ${archive}`;
}
