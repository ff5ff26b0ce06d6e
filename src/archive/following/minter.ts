import { type TaggingEntity, taggingEntity } from "../../formats/tag-uri.ts";
import { firstUrl } from "../../model/addresses/address-ledger.ts";
import type { Archive } from "../archive.ts";

/** The tagging entity for an archive's feeds and calendars. It stays the same even if the host changes. */
export const minter = ({ ledger, settings }: Pick<Archive, "ledger" | "settings">): TaggingEntity =>
  taggingEntity(firstUrl(ledger) ?? settings.statedUrl);
