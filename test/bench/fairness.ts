import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesOf } from "../site/site.ts";
import type { MadeReport } from "./made-report.ts";

/** The totals of one kind of page or file in one site. */
export interface KindTotals {
  pages: number;
  bytes: number;
  words: number;
  links: number;
}

/** A kind of page in both sites. */
export interface KindCompared {
  readonly kind: string;
  readonly ours: KindTotals;
  readonly hugos: KindTotals;
  /** What differs by more than it should: "bytes 1.31". */
  readonly apart: readonly string[];
}

export interface Fairness {
  readonly kinds: readonly KindCompared[];
  /** Kinds of page and file that only our site has. */
  readonly oursAlone: readonly KindCompared[];
  /** Reports whose words are not all on their page, in either site. */
  readonly wordsMissing: readonly string[];
}

/**
 * The largest allowed difference between pages of a kind, as a share. Kinds with a single page are shown
 * but not judged.
 */
const tolerance = 0.15;

/** Compares our site of an archive with Hugo's, by kind and by report. */
export function fairnessOf(ours: string, hugos: string, reports: Iterable<MadeReport>): Fairness {
  const [own, other] = [totals(ours, ownKind), totals(hugos, hugoKind)];
  const compared = [...own].map(([kind, totalsOfKind]): KindCompared => {
    const match = other.get(kind) ?? none();
    return { kind, ours: totalsOfKind, hugos: match, apart: apart(totalsOfKind, match) };
  });
  return {
    kinds: compared.filter(({ hugos: { pages } }) => pages > 0),
    oursAlone: compared.filter(({ hugos: { pages } }) => pages === 0),
    wordsMissing: [...reports].flatMap((report) =>
      [ours, hugos].filter((site) => !holds(site, report)).map((site) => `${site} ${report.slug}`),
    ),
  };
}

const none = (): KindTotals => ({ pages: 0, bytes: 0, words: 0, links: 0 });

function apart(ours: KindTotals, hugos: KindTotals): string[] {
  if (ours.pages < 2) return [];
  return (["pages", "bytes", "words", "links"] as const)
    .map((measure) => ({ measure, ratio: ours[measure] / hugos[measure] }))
    .filter(({ ratio }) => ratio > 1 + tolerance || ratio < 1 / (1 + tolerance))
    .map(({ measure, ratio }) => `${measure} ${ratio.toFixed(2)}`);
}

function totals(site: string, kindOf: (path: string, page: string) => string) {
  const all = new Map<string, KindTotals>();
  for (const path of filesOf(site)) {
    const isPage = /(^|\/)index\.html$/.test(path);
    const content = readFileSync(join(site, path), isPage ? "utf8" : "latin1");
    const kind = isPage ? kindOf(path.slice(0, -"index.html".length), content) : fileKind(path);
    const sum = all.get(kind) ?? none();
    all.set(kind, sum);
    sum.pages += 1;
    sum.bytes += Buffer.byteLength(content, isPage ? "utf8" : "latin1");
    if (isPage) sum.words += textOf(content).split(" ").length;
    if (isPage) sum.links += content.match(/<a /g)?.length ?? 0;
  }
  return all;
}

/** The kind of a file that is not a page: published with a report, or named. */
const fileKind = (path: string) =>
  /^boards\/.*\.(?:csv|txt|pdf)$/.test(path) ? "attachment" : basename(path);

function ownKind(path: string, page: string): string {
  const kind = /<body data-kind="([^"]*)"/.exec(page)?.[1] ?? "";
  return kind === "changes" && path !== "changes/" ? "changes-of-year" : kind;
}

/** Hugo's addresses follow its taxonomies; each belongs to one of our kinds. */
const hugoKinds: readonly (readonly [RegExp, string])[] = [
  [/^$/, "home"],
  [/^boards\/[^/]+\/[^/]+\/pack\/$/, "pack"],
  [/^boards\/[^/]+\/[^/]+\/[^/]+\/$/, "report"],
  [/^boards\/[^/]+\/$/, "board"],
  [/^meetings\/./, "meeting"],
  [/^wards\/boroughwide\/$/, "boroughwide"],
  [/^ward-years\/boroughwide-/, "boroughwide-year"],
  [/^quarters\/./, "quarter"],
  [/^years\/./, "year"],
  [/^recommendation-years\/./, "recommendations-year"],
  [/^recommendation-years\/$/, "recommendations"],
  [/^log-years\/./, "changes-of-year"],
  [/^log-years\/$/, "changes"],
  [/^(ward|officer|portfolio|board|implication)-years\/./, "$1-year"],
  [/^(ward|officer|portfolio|implication)s\/./, "$1"],
  [/^([a-z]+)\/$/, "$1"],
];

function hugoKind(path: string): string {
  for (const [form, kind] of hugoKinds) {
    const match = form.exec(path);
    if (match) return kind.replace("$1", match[1] ?? "");
  }
  return path;
}

/** True if every paragraph, item and cell of a report is on its page. */
function holds(site: string, { board, date, slug, sections }: MadeReport): boolean {
  const file = join(site, "boards", board.id, date, slug, "index.html");
  if (!existsSync(file)) return false;
  const text = textOf(readFileSync(file, "utf8"));
  return sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => {
        if (block.kind === "paragraph") return [block.text];
        return block.kind === "table" ? [...block.head, ...block.rows.flat()] : block.items;
      }),
    ])
    .every((words) => text.includes(words));
}

/** The words of a page's body, separated by single spaces. */
function textOf(page: string): string {
  return page
    .slice(page.indexOf("<body"))
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39|#34);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#34;": '"',
};
