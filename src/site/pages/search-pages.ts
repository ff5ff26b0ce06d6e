import { searchPage } from "../../../layouts/search/search.ts";
import { searchChoices } from "../../archive/search/search-choices.ts";
import { waysIn } from "../../archive/search/ways-in.ts";
import { withoutTags } from "../../formats/json-text.ts";
import { indexForm, type SearchedArchive, searchedArchive } from "../../formats/search-archive.ts";
import * as addresses from "../../model/addresses/addresses.ts";
import { one, type PageKind } from "./page-kind.ts";

/** The search page, and the file that other councils' search pages read. */
export const searchKinds: readonly PageKind[] = [
  one("search", addresses.search, {
    item: (archive) => ({ choices: searchChoices(archive), ways: waysIn(archive) }),
    layout: ({ choices, ways }, view) => searchPage(choices, ways, view),
  }),
  one("searched-archive", searchedArchive, {
    item: (archive): SearchedArchive => ({
      form: indexForm,
      council: archive.settings.council,
      days: searchChoices(archive).days,
    }),
    layout: (archive) => withoutTags(`${JSON.stringify(archive, null, 1)}\n`),
  }),
];
