import type { Settings } from "./settings.ts";

/** What a feed is called where it stands among those of others; `of` is null for the whole archive. */
export function feedTitle(of: string | null, { title, council }: Settings): string {
  const archive = `${title}, ${council}`;
  return of === null ? archive : `${of} – ${archive}`;
}
