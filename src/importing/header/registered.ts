import type { RegisterKind } from "../../model/council/register.ts";
import { noWards } from "../../reading/report/names.ts";

/** For a field of names: its register, its field in front matter, and what to ask for if it is missing. */
export const registered: Readonly<
  Record<
    "board" | "officer" | "portfolio" | "wards",
    { readonly kind: RegisterKind; as: string; word: string | null; rule: string }
  >
> = {
  board: {
    kind: "boards",
    as: "board",
    word: "board or meeting that it is put to; fill in “board”",
    rule: "missing-field",
  },
  officer: {
    kind: "officers",
    as: "reporting_officer",
    word: "reporting officer; fill in “reporting_officer”",
    rule: "missing-field",
  },
  portfolio: { kind: "portfolios", as: "portfolio", word: null, rule: "missing-field" },
  wards: {
    kind: "wards",
    as: "wards",
    word: "wards; fill in “wards”, or write “wards: not stated” in site.yaml where your council prints none",
    rule: noWards,
  },
};
