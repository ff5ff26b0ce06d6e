import { firstUrl } from "../model/ledger.ts";
import { type TaggingEntity, taggingEntity } from "../model/tag-uri.ts";
import type { Archive } from "./archive.ts";

/** Who mints the ids of an archive's feeds and calendars: the host may change, and this does not. */
export const minter = ({ ledger, settings }: Pick<Archive, "ledger" | "settings">): TaggingEntity =>
  taggingEntity(firstUrl(ledger) ?? settings.statedUrl);
