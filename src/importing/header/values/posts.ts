const rank =
  "interim|acting|joint|group|deputy|assistant|associate|strategic|executive|corporate|operational|operations|service|borough|city|county|divisional|managing|senior|principal|statutory|lead|general|programme|project|area|town|district|cabinet|council|portfolio|executive|policy|committee|temporary|independent|shared";
const title =
  "directors?|heads?|chief|managers?|officers?|solicitors?|treasurer|secretary|leader|mayor|members?(?= (?:for|of|with|responsible|without)\\b)|holders?|counsel|accountant|engineer|surveyor|auditor|clerk|chair(?:man|person|woman)?|commissioner|controller|coordinator|partner|adviser|advisor|architect|planner|coroner|inspector|consultant|analyst|registrar|lead(?= for\\b|$)|pennaeth|cyfarwyddwr|prif weithredwr|swyddog|rheolwr|arweinydd|aelod";
const post = String.raw`(?:the )?(?:(?:${rank}) )*(?:${title})\b`;
const opening = new RegExp(`^${post}`, "iu");
const anywhere = new RegExp(String.raw`\b(?:${title})\b`, "iu");

/** True for words that begin with a post's title: "Director of Homes", "Cabinet Member for Roads". */
export const opensPost = (words: string): boolean => opening.test(words);

/** True for words that contain a post's title: "Group Director Finance", "Scrutiny Research Officer". */
export const holdsPost = (words: string): boolean => anywhere.test(words);

/** A post's title at the start of words, such as "strategic director"; empty if there is none. */
const postTitle = (words: string): string =>
  (opening.exec(words)?.[0] ?? "").toLowerCase().replace(/^the /, "");

/** What follows "and" in a post held by one officer: "Chief Executive and Head of Paid Service". */
const second =
  /^(?:head of (?:the )?paid service|section 151 officer|s\.?151 officer|monitoring officer|returning officer|electoral registration officer|deputy chief executive|(?:chief|responsible) financ(?:e|ial) officer|town clerk|(?:cabinet|executive|portfolio|lead) (?:member|holder|councillor)|deputy leader|proper officer|statutory)/i;
const between = new RegExp(String.raw`(?:,? and |, | & | ?\/ ?)(?=${post})`, "iu");
const surely = new RegExp(`(?:,? and (?=the )|; ?|, and (?=${post}))`, "iu");

/** The posts that words name, or null if they may be one post or several. */
export function postsIn(words: string): readonly string[] | null {
  const sure = words.split(surely).map((part) => part.trim());
  const parts = sure.filter((part) => part !== "");
  if (parts.length > 1 && parts.every(opensPost)) return joinedPosts(parts.map(postsIn));
  const [first = "", ...rest] = words.split(between).map((part) => part.trim());
  if (!opensPost(first)) return [words];
  const titles = [first, ...rest].map((part) => postTitle(part).split(" ").at(-1));
  if (titles.every((one) => one === titles[0]) && !/\b(?:member|leader|holder)\b/i.test(first)) {
    return [first, ...rest];
  }
  return rest.every((part) => second.test(part)) ? [words] : null;
}

function joinedPosts(all: readonly (readonly string[] | null)[]): readonly string[] | null {
  const known = all.filter((one) => one !== null);
  return known.length === all.length ? known.flat() : null;
}
