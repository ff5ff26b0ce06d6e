import type { Address } from "../model/addresses/addresses.ts";

/** A host, and a day on which the council held it: "reports.marlbridge.example,2026". */
export type TaggingEntity = string & { readonly kind: "TaggingEntity" };

/**
 * Who mints ids, by the address at which an archive was first published (RFC 4151). The date of a
 * tag is one on which the host was the council's; no archive of this program is older than 2026.
 */
export const taggingEntity = (url: string): TaggingEntity =>
  `${new URL(url).hostname},2026` as TaggingEntity;

/** An id that never changes (RFC 4151): `tag:reports.marlbridge.example,2026:/boards/a/2015-01-05/b/`. */
export const tagUri = (by: TaggingEntity, address: Address): string => `tag:${by}:${address}`;

/** The host of a tagging entity: "reports.marlbridge.example". */
export const hostOf = (by: TaggingEntity): string => by.slice(0, by.lastIndexOf(","));
