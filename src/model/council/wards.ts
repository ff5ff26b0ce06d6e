import type { Named } from "./register.ts";

/**
 * The wards that a report concerns: every ward of the borough, or a list. The list is empty if the council
 * prints no wards.
 */
export type Wards =
  | { readonly kind: "boroughwide"; readonly printed: string }
  | { readonly kind: "named"; readonly wards: readonly Named[] };

/** True if the report does not say which wards it concerns. */
export const isUnstated = (wards: Wards): boolean =>
  wards.kind === "named" && wards.wards.length === 0;

/** True for the ways in which councils say that every ward is concerned: "Boroughwide", "All Wards". */
export function isBoroughwide(printed: string): boolean {
  const words = printed
    .replace(/[();.]/g, " ")
    .replace(/[-\s]+/g, " ")
    .trim()
    .toLowerCase();
  return /^((?:borough|city|district|county|council|island|town|authority) ?wide|all(?: (?:electoral |county )?(?:wards?|divisions?|areas|wards and divisions))?|all wards (?:are )?affected|whole (?:borough|city|county|district))$/.test(
    words,
  );
}
