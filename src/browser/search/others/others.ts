import {
  indexForm,
  type SearchedArchive,
  searchedArchive,
} from "../../../formats/search-archive.ts";
import { fetchFrom } from "./other-fetch.ts";
import { isDay } from "./other-report.ts";

/** Another council's archive that may be searched, as the page offers it. */
export interface OfferedArchive {
  readonly id: string;
  readonly council: string;
  /** Ends in "/". */
  readonly url: string;
}

/** An archive that answered and can be searched. */
export interface OtherArchive extends OfferedArchive {
  readonly days: SearchedArchive["days"];
}

/** Asks an archive whether it can be searched; if not, returns a sentence that says why. Never rejects. */
export async function askOther(offered: OfferedArchive): Promise<OtherArchive | string> {
  try {
    const address = new URL(searchedArchive.slice(1), offered.url).href;
    const answer = await fetchFrom(offered.url, address);
    if (!answer.ok) return answer.status < 500 ? isNone(offered) : didNotAnswer(offered);
    const said = read(await answer.text());
    if (said === null) return isNone(offered);
    return said.form === indexForm ? { ...offered, days: said.days } : isOther(offered);
  } catch (error) {
    console.warn(error);
    return didNotAnswer(offered);
  }
}

/** The sentence for an archive that does not answer in time. */
export const didNotAnswer = ({ council }: OfferedArchive): string =>
  `The archive of ${council} did not answer, so its reports are not among these.`;

/** The sentence for an archive of which a part did not arrive. */
export const cameInPart = ({ council }: OfferedArchive): string =>
  `Part of the archive of ${council} did not load, so some of its reports may be missing.`;

const isOther = ({ council }: OfferedArchive) =>
  `The archive of ${council} is of another version and cannot be searched from here.`;

const isNone = ({ council }: OfferedArchive) =>
  `At the address of the archive of ${council} there is no archive that can be searched from here.`;

/** Accepts only what another archive's answer proves to be; null for anything else. */
function read(text: string): Omit<SearchedArchive, "council"> | null {
  const said = fromJson(text);
  if (typeof said !== "object" || said === null) return null;
  const { form, days } = said as Partial<Record<keyof SearchedArchive, unknown>>;
  const { first, last } = (days ?? {}) as { readonly first?: unknown; readonly last?: unknown };
  if (typeof form !== "string") return null;
  return { form, days: isDay(first) && isDay(last) ? { first, last } : null };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
