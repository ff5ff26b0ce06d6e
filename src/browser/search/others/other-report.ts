import {
  attendancePlace,
  type IndexedPart,
  type IndexedReport,
} from "../../../formats/search-hit.ts";
import { type FoundIn, sectionKindWords } from "../../../model/report/body/section-kind.ts";

/**
 * A report from another archive, if what arrived proves to be one. Null if it is anything else or would
 * link outside `archive`, the address of that archive.
 */
export function otherReport(said: unknown, archive: string): IndexedReport | null {
  const given = (said ?? {}) as Partial<Record<keyof IndexedReport, unknown>>;
  const { subject, date, covers, board, wards, officers, sections, parts } = given;
  const url = addressWithin(given.url, archive);
  if (url === null || !isDay(date)) return null;
  if (!isLine(subject) || !isLine(covers) || !isLine(board) || !isText(wards) || !isText(officers))
    return null;
  if (!isListOf(sections, isSection) || !isListOf(parts, isPart)) return null;
  const within = (place: string) => (place === attendancePlace ? archive : url);
  if (!parts.every(([, place]) => addressWithin(url + place, within(place)) !== null)) return null;
  const isRead = given.isMachineRead === true ? { isMachineRead: true as const } : {};
  return { url, subject, date, covers, board, wards, officers, ...isRead, sections, parts };
}

/** True for a day in the index's form, in years when a council could have met. */
export const isDay = (text: unknown): text is string =>
  typeof text === "string" && /^(?:18|19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/.test(text);

/** An address as a browser resolves it, so that no "..", tab or backslash leads out of a site. */
function addressWithin(said: unknown, site: string): string | null {
  if (typeof said !== "string" || !URL.canParse(said)) return null;
  const { href } = new URL(said);
  return href.startsWith(site) ? href : null;
}

const isText = (said: unknown): said is string => typeof said === "string";

/** Words that are shown in full. */
const isLine = (said: unknown): said is string => isText(said) && said.length <= 2_000;

const isListOf = <Item>(said: unknown, is: (item: unknown) => item is Item): said is Item[] =>
  Array.isArray(said) && said.length <= 10_000 && said.every(is);

const isSection = (said: unknown): said is readonly [FoundIn, string] =>
  Array.isArray(said) && Object.hasOwn(sectionKindWords, String(said[0])) && isLine(said[1]);

const isPart = (said: unknown): said is IndexedPart =>
  Array.isArray(said) &&
  Number.isInteger(said[0]) &&
  isLine(said[1]) &&
  isLine(said[2]) &&
  isText(said[3]) &&
  !/\S{2000}/.test(said[3]);
