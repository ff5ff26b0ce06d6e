import { indexForm, type SearchedArchive, searchedArchive } from "../../model/searched-archive.ts";

/** An archive of another council that may be searched, as the page offers it. */
export interface OfferedArchive {
  readonly id: string;
  readonly council: string;
  /** Ends in "/". */
  readonly url: string;
}

/** One that answered and can be searched. */
export interface OtherArchive extends OfferedArchive {
  readonly days: SearchedArchive["days"];
}

/** What became of asking other archives. */
export interface Asked {
  readonly others: readonly OtherArchive[];
  /** A sentence for each that cannot be searched. */
  readonly notices: readonly string[];
}

/** How long another archive is waited for, in milliseconds. */
const patience = 10_000;

/** Asks other archives what there is to be searched. Never throws: the own reports are found without them. */
export async function askOthers(offered: readonly OfferedArchive[]): Promise<Asked> {
  const answers = await Promise.all(
    offered.map(async (archive) => ({ archive, said: await saidBy(archive) })),
  );
  return {
    others: answers.flatMap(({ archive, said }) =>
      said?.form === indexForm ? [{ ...archive, days: said.days }] : [],
    ),
    notices: answers.flatMap(({ archive, said }) =>
      said === null ? [didNotAnswer(archive)] : said.form === indexForm ? [] : [isOther(archive)],
    ),
  };
}

/** What is said of an archive that does not answer. */
export const didNotAnswer = ({ council }: OfferedArchive): string =>
  `The archive of ${council} did not answer, so its reports are not among these.`;

/** What is said of an archive of which a part did not come. */
export const isLacking = ({ council }: OfferedArchive): string =>
  `Part of the archive of ${council} did not come, so some of its reports may be missing.`;

const isOther = ({ council }: OfferedArchive) =>
  `The archive of ${council} is of another version and cannot be searched from here.`;

async function saidBy({ url }: OfferedArchive): Promise<SearchedArchive | null> {
  try {
    const address = new URL(searchedArchive.slice(1), url);
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    return answer.ok ? read(await answer.json()) : null;
  } catch (error) {
    console.warn(error);
    return null;
  }
}

/** What another archive says is taken for no more than it proves to be. */
function read(said: unknown): SearchedArchive {
  const { form, council, days } = (said ?? {}) as Partial<Record<keyof SearchedArchive, unknown>>;
  const { first, last } = (days ?? {}) as { readonly first?: unknown; readonly last?: unknown };
  return {
    form: String(form),
    council: String(council),
    days: isDay(first) && isDay(last) ? { first, last } : null,
  };
}

const isDay = (text: unknown): text is string =>
  typeof text === "string" && /^\d{4}-\d{2}-\d{2}$/.test(text);
