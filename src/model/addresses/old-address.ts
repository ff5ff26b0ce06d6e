import type { Address } from "./addresses.ts";

/**
 * An address of the system that a council had before, and where it leads now. Of its parameters one alone
 * decides ("MId" of a meeting); others, their order and the case of letters mean nothing to that system.
 */
export interface OldAddress {
  /** From the root, without "/" before it: "ieListDocuments.aspx", or a folder: "documents/s65412/". */
  readonly path: string;
  /** Null where the path alone decides. */
  readonly parameter: { readonly name: string; readonly value: string } | null;
  /** A page or a file of this archive. */
  readonly to: Address;
  /** The line that says so, counted from 1. */
  readonly line: number;
}

/** Reads "mgAi.aspx?ID=44461 /boards/cabinet/2015-01-05/"; null where a line says nothing of the kind. */
export function oldAddressIn(text: string, line: number): OldAddress | null {
  const match =
    /^([a-z0-9][a-z0-9_./-]*)(?:\?([a-z0-9_]+)=([a-z0-9_.-]+))?\s+(\/(?:[a-z0-9][a-z0-9._-]*\/?)*)\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const [, path = "", name, value, to = ""] = match;
  if (path.includes("..") || (name === undefined) !== path.endsWith("/")) return null;
  const parameter = name === undefined || value === undefined ? null : { name, value };
  return { path, parameter, to, line };
}
