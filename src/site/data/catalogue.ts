import type { Archive } from "../../archive/archive.ts";
import type { Catalogue, DescribedTable } from "../../formats/data-table.ts";
import { memoisedFor } from "../../text/memoised.ts";
import { publishedTables } from "./tables.ts";

/** What the tables hold; a table without rows is left out. */
export const catalogueOf = memoisedFor(
  (archive: Archive): Catalogue => ({
    updated: archive.log[0]?.date ?? null,
    tables: publishedTables
      .map(({ about, parts }) => ({ name: about.name, parts: parts(archive) }))
      .filter(({ parts }) => parts.length > 0),
  }),
);

/** The tables of a catalogue with their descriptions. */
export const described = ({ tables }: Catalogue): DescribedTable[] =>
  tables.flatMap(({ name, parts }) =>
    publishedTables
      .filter(({ about }) => about.name === name)
      .map(({ about }) => ({
        name,
        parts,
        about,
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
      })),
  );
