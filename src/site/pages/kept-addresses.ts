import { posix } from "node:path";
import { type Archive, archiveOf } from "../../archive/archive.ts";
import { type Frame, frameOf } from "../../archive/frame.ts";
import type { Move } from "../../archive/moves.ts";
import { isOfArchive, type Ledger } from "../../model/addresses/address-ledger.ts";
import { type Address, minutesAddress, reportAddress } from "../../model/addresses/addresses.ts";
import { anchorsOfSection } from "../../model/addresses/former-anchors.ts";
import type { Content } from "../../model/content.ts";
import type { MeetingRecord } from "../../model/meeting/meeting-record.ts";
import type { Problem } from "../../model/problem.ts";
import type { Filed, Report } from "../../model/report/report.ts";
import { isReport } from "../../model/report/report.ts";
import type { PlainDate } from "../../model/time/plain-date.ts";
import { filesOf, filesOfMeeting } from "../../output/published-files.ts";
import { acrossLinks, ownAddresses, takenAddresses } from "./own-addresses.ts";
import type { PageKind, PagesByKind } from "./page-kind.ts";
import { pageKinds } from "./pages.ts";
import { movedPages } from "./report-pages.ts";
import { vanishedAddress, vanishedAnchors } from "./vanished-addresses.ts";
import { embargoedSince, goneFolders, withheldAddresses } from "./withheld-addresses.ts";

/** An archive in which every address ever published still leads somewhere. */
export interface KeptArchive {
  readonly archive: Archive;
  readonly frame: Frame;
  readonly pages: PagesByKind;
  /** Everything published before, and now. */
  readonly ledger: Ledger;
  /** Addresses and anchors that would disappear, and addresses claimed by two things. */
  readonly problems: readonly Problem[];
  /** The addresses of withheld content, at or under which an older site may have its words. */
  readonly withheld: readonly Address[];
}

/** The archive of a day, checked against the ledger of what was published before. */
export function keptArchive(
  content: Content,
  today: PlainDate,
  kinds: readonly PageKind[] = pageKinds,
): KeptArchive {
  const given = archiveOf(content, today);
  const published = [...given.listed, ...given.withdrawn];
  const reports = given.listed.filter(isReport);
  const records = given.meetings.flatMap(({ record }) => record ?? []);
  const made: PagesByKind = new Map(kinds.map(({ name, pages }) => [name, pages(given)]));
  const own = ownAddresses(kinds, made);
  const pages = pageAddresses(made);
  const standing = new Set([
    ...pages,
    ...reports.flatMap((report) => filesOf(report, content.ledger).map(({ address }) => address)),
    ...records.flatMap((record) => filesOfMeeting(record).map(({ address }) => address)),
  ]);

  const gone = [...content.ledger].filter(
    ([address]) => !standing.has(address) && !isOfArchive(address),
  );
  const isDeclared = gone.length === 0 ? () => true : declarations(content, published);
  const missing = gone.filter(([address]) => !isDeclared(address));
  const lapsed = missing.filter(([address]) => own.isIndex(address));
  const moves = lapsed.map(([from]): Move => ({ from, ...above(from, standing) }));
  const vanished = missing
    .filter(([address]) => !own.isIndex(address))
    .map(([address, line]) => vanishedAddress(address, line, content, published));
  const archive = {
    ...given,
    moves: [...given.moves, ...moves],
    goneFrom: goneFolders(content, [
      ...standing,
      ...moves.map(({ from }) => from),
      ...[...made.values()].flatMap((each) => each.map(({ address }) => address)),
    ]),
  };
  return {
    archive,
    withheld: withheldAddresses(content, today),
    frame: frameOf(archive, acrossLinks(kinds, made)),
    pages: moves.length === 0 ? made : new Map([...made, ["moved", movedPages(archive)]]),
    ledger: grown(
      content.ledger,
      new Set([...standing, content.settings.statedUrl]),
      [...reports.map(anchorsOfReport), ...records.map(anchorsOfMinutes)],
      today,
    ),
    problems: [
      ...vanished,
      ...vanishedAnchors(reports, content),
      ...takenAddresses(content, pages, own),
      ...deadOwnLinks(content, made),
      ...embargoedSince(content, today),
    ],
  };
}

/** Links in the publisher’s own pages to lists that the archive does not make. */
function deadOwnLinks({ pages }: Content, made: PagesByKind): Problem[] {
  const links = [...pages.values()].flatMap(({ ownLinks }) => ownLinks);
  if (links.length === 0) return [];
  const held = new Set([...made.values()].flatMap((each) => each.map(({ address }) => address)));
  return links.filter(({ to }) => !held.has(to)).map(({ problem }) => problem);
}

/** Addresses of pages; the page for missing addresses has none. */
const pageAddresses = (made: PagesByKind): Address[] =>
  [...made.values()]
    .flatMap((pages) => pages.map(({ address }) => address))
    .filter((address) => address.endsWith("/"));

/**
 * True if the loss of an address was declared: it is a report under embargo or a file of a notice, it would
 * reveal a withheld title, or a report says that it withdrew the file.
 */
function declarations({ filed: all, secretAddresses: gone }: Content, published: readonly Filed[]) {
  const known = new Map<Address, Filed>();
  for (const filed of all) {
    for (const address of [reportAddress(filed), ...filed.formerAddresses])
      known.set(address, filed);
  }
  const out = new Set(published.map(reportAddress));
  return (address: Address): boolean => {
    if (gone.some((from) => address.startsWith(from))) return true;
    const filed = known.get(address);
    if (filed) return !out.has(reportAddress(filed));
    const owner = known.get(`${posix.dirname(address)}/`);
    if (!owner) return false;
    if (!out.has(reportAddress(owner)) || owner.kind !== "report") return true;
    return owner.withdrawnFiles.includes(posix.basename(address));
  };
}

/** The nearest existing address above a missing one. */
function above(address: Address, standing: ReadonlySet<Address>): { to: Address; title: string } {
  let to = address;
  do {
    to = `${posix.dirname(to)}/`.replace("//", "/");
  } while (to !== "/" && !standing.has(to));
  return { to, title: "What is listed now" };
}

/** An address, and the anchors in its page. */
type Anchored = readonly [Address, readonly string[]];

const anchorsOfReport = (report: Report): Anchored => [reportAddress(report), report.facts.anchors];

const anchorsOfMinutes = ({ board, date, minutes }: MeetingRecord): Anchored => [
  minutesAddress(board.entry, date),
  (minutes?.minutes ?? []).flatMap(({ section }) => anchorsOfSection(section)),
];

/** The ledger with the present addresses added; nothing is ever removed. */
function grown(
  ledger: Ledger,
  standing: ReadonlySet<Address>,
  anchored: readonly Anchored[],
  today: PlainDate,
): Ledger {
  const next = new Map(ledger);
  const anchors = new Map(anchored);
  for (const address of standing) {
    const before = ledger.get(address);
    next.set(address, {
      published: before?.published ?? today,
      anchors: withMore(before?.anchors ?? [], anchors.get(address) ?? []),
      line: before?.line ?? 0,
    });
  }
  return next;
}

/** The known anchors, then new ones; the same list if nothing is new. */
function withMore(known: readonly string[], now: readonly string[]): readonly string[] {
  if (known.length === 0) return now;
  const held = new Set(known);
  const added = now.filter((anchor) => !held.has(anchor));
  return added.length === 0 ? known : [...known, ...added];
}
