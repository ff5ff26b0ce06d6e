import { View } from "../../layouts/view.ts";
import { type Address, boards, searchVocabulary } from "../model/addresses.ts";
import type { FileRecord } from "../model/manifest.ts";
import { isPackable, leastPacked, packings, unpackedName } from "../model/packed.ts";
import { isReport } from "../model/report.ts";
import { recordOf } from "./file-record.ts";
import { besideOf, type FileBeside } from "./files-beside.ts";
import { digestOfValue } from "./made-of.ts";
import type { Page } from "./page-kind.ts";
import type { Site } from "./site.ts";

/** Is told what is being done, and of a stage how far it is. */
export interface Told {
  readonly begin: (stage: string) => void;
  readonly at: (count: number) => void;
}

/** A file of a written site, and a digest of all that it was made of. */
export interface FileMade extends FileRecord {
  readonly made: string;
}

/** The files of a written site, by their paths in it. */
export type FilesMade = ReadonlyMap<string, FileMade>;

/** A page as Eleventy walks it. A class, so that Eleventy does not copy it. */
export class PageToWrite {
  readonly path: string;
  readonly render: () => Uint8Array;

  constructor(path: string, render: () => Uint8Array) {
    this.path = path;
    this.render = render;
  }
}

/** Every file of a site with what it is made of, written or not. */
export interface Plan {
  readonly site: Site;
  /** By the name of their kind. */
  readonly pages: ReadonlyMap<string, readonly PlannedPage[]>;
  /** Files that are laid out as pages are, and are none: feeds, data, citations. */
  readonly files: readonly PlannedPage[];
  readonly beside: readonly FileBeside[];
  /** Of what the search index is made; null where there is to be none. */
  readonly search: string | null;
  /** Whether packed copies stand beside the files. */
  readonly isPacked: boolean;
}

export interface PlanOptions {
  /** False leaves the search index out. */
  readonly isSearchable?: boolean;
  /** True puts packed copies beside the files. */
  readonly isPacked?: boolean;
  /** Kinds of page that are left out, by name. */
  readonly without?: ReadonlySet<string>;
}

interface PlannedPage {
  readonly path: string;
  readonly made: string;
  readonly page: Page;
}

/** What of a site is to be written into a folder that may hold an earlier state of it. */
export interface Writing {
  readonly site: Site;
  /** The pages to be written, by the name of their kind. */
  readonly pages: ReadonlyMap<string, readonly PageToWrite[]>;
  /** The files to be written beside them. */
  readonly beside: readonly FileBeside[];
  /** Null where the search index stands as it should. */
  readonly search: SearchToWrite | null;
  /** The files that the folder holds and that go, or are written anew. */
  readonly stale: readonly string[];
  /** What the folder holds: whole once everything is written. */
  readonly files: Map<string, FileMade>;
  readonly told: Told | undefined;
}

/** A search index to be written, which leaves what it can of an earlier one. */
export interface SearchToWrite {
  readonly made: string;
  /** A folder for what was made of each report; it may be deleted at any time. */
  readonly cache: string;
  /** The files of the earlier index that the folder holds. */
  readonly held: FilesMade;
}

/** The plan of a site, with a search index if nothing else is said, and without packed copies. */
export function planOf(
  site: Site,
  { isSearchable = true, isPacked = false, without = new Set() }: PlanOptions = {},
): Plan {
  const frame = digestOfValue([site.frame, site.assets.addresses]);
  const planned = (kind: string, page: Page): PlannedPage => ({
    path: pathOf(page.address),
    made: digestOfValue([kind, frame, page.item]),
    page,
  });
  const isPage = ({ page }: PlannedPage) => page.address.endsWith("/");
  const all = [...site.pages]
    .filter(([kind]) => !without.has(kind))
    .map(([kind, of]) => [kind, of.map((page) => planned(kind, page))] as const);
  const beside = besideOf(site);
  const attached = beside
    .filter(({ path }) => path.startsWith(boards.slice(1)))
    .map(({ made }) => made);
  return {
    site,
    pages: new Map(all.map(([kind, of]) => [kind, of.filter(isPage)])),
    files: all.flatMap(([, of]) => of.filter((each) => !isPage(each))),
    beside,
    search: isSearchable ? digestOfValue([site.archive.listed.filter(isReport), attached]) : null,
    isPacked,
  };
}

/** What is to be written where `held` stands: all of the plan where that is nothing. */
export function writingOf(
  plan: Plan,
  cache: string,
  held: FilesMade = new Map(),
  told?: Told,
): Writing {
  const { site, search } = plan;
  const files = new Map<string, FileMade>();
  const isMissing = ({ path, made }: { readonly path: string; readonly made: string }): boolean => {
    const file = held.get(path);
    if (file?.made !== made) return true;
    files.set(path, file);
    return false;
  };
  const pages = new Map(
    [...plan.pages].map(([kind, all]) => [kind, all.filter(isMissing).map(toWrite)]),
  );
  const beside = [...plan.beside, ...plan.files.map(toFile)].filter(isMissing);
  const index = new Map([...held].filter(([path]) => isSearchFile(path)));
  const isIndexed = search !== null && index.get(searchEntry)?.made === search;
  if (isIndexed) for (const [path, file] of index) files.set(path, file);
  if (plan.isPacked) for (const [path, copy] of copiesOf(files, held)) files.set(path, copy);
  const isStale = (path: string) => !files.has(path) && (search === null || !index.has(path));
  return {
    site,
    pages,
    beside,
    search: search === null || isIndexed ? null : { made: search, cache, held: index },
    stale: [...held.keys()].filter(isStale),
    files,
    told,
  };

  function toWrite({ path, made, page }: PlannedPage): PageToWrite {
    return new PageToWrite(path, () => {
      const text = Buffer.from(textOf(page));
      files.set(path, { made, ...recordOf(text) });
      told?.at(files.size);
      return text;
    });
  }

  function toFile({ path, made, page }: PlannedPage): FileBeside {
    return { path, made, content: () => textOf(page) };
  }

  function textOf({ address, layout }: Page): string {
    return layout(new View(site.frame, address, site.assets.addresses));
  }
}

/** True where a folder that holds these files is as the plan says. */
export function isAsPlanned(plan: Plan, held: FilesMade): boolean {
  const { pages, beside, search, stale, files } = writingOf(plan, "", held);
  const isWritten = [...pages.values()].every((of) => of.length === 0) && beside.length === 0;
  const isPacked = !plan.isPacked || toPack(files).length === 0;
  return isWritten && search === null && stale.length === 0 && isPacked;
}

/** The packed copies that a folder holds of files as they are now. */
const copiesOf = (files: FilesMade, held: FilesMade): [string, FileMade][] =>
  [...held].filter(([path, { made }]) => {
    const file = files.get(unpackedName(path) ?? "");
    return file?.sha256 === made;
  });

/** The files that are worth packing and have no copies yet. */
export const toPack = (files: FilesMade): [string, FileMade][] =>
  [...files].filter(
    ([path, { size }]) =>
      isPackable(path) &&
      size >= leastPacked &&
      packings.some(({ ending }) => !files.has(path + ending)),
  );

/** True for a file of the search index, its packed copies aside. */
export const isSearchFile = (path: string): boolean =>
  unpackedName(path) === null &&
  (path.startsWith("pagefind/") || path === searchVocabulary.slice(1));

/** Without which there is no index. */
const searchEntry = "pagefind/pagefind-entry.json";

/** The file of an address: "/boards/" is "boards/index.html". */
const pathOf = (address: Address): string =>
  address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
