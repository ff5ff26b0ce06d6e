import type { Address } from "../model/addresses/addresses.ts";

/** A host, and a year in which the council owned it: "reports.marlbridge.example,2026". */
export type TaggingEntity = string & { readonly kind: "TaggingEntity" };

/**
 * The authority for an archive's ids, from the address at which it was first published (RFC 4151). A tag's
 * date must be one on which the council owned the host; no archive of this program is older than 2026.
 */
export const taggingEntity = (url: string): TaggingEntity =>
  `${new URL(url).hostname},2026` as TaggingEntity;

/** An id that never changes (RFC 4151): `tag:reports.marlbridge.example,2026:/boards/a/2015-01-05/b/`. */
export const tagUri = (by: TaggingEntity, address: Address): string => `tag:${by}:${address}`;

/** The host of a tagging entity: "reports.marlbridge.example". */
export const hostOf = (by: TaggingEntity): string => by.slice(0, by.lastIndexOf(","));
