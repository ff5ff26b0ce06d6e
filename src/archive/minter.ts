import { type TaggingEntity, taggingEntity } from "../formats/tag-uri.ts";
import { firstUrl } from "../model/addresses/address-ledger.ts";
import type { Archive } from "./archive.ts";

/** Who mints the ids of an archive's feeds and calendars: the host may change, and this does not. */
export const minter = ({ ledger, settings }: Pick<Archive, "ledger" | "settings">): TaggingEntity =>
  taggingEntity(firstUrl(ledger) ?? settings.statedUrl);
