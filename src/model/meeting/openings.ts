import { isMisspelt } from "../../text/misspelt.ts";
import { isVote } from "./votes.ts";

/** The words that open a resolution, and what is resolved. */
export interface Opening {
  readonly stem: string;
  readonly rest: string;
  /**
   * 3 for a form that can mean nothing else, such as RESOLVED or "Decision:"; 2 for "it was agreed that",
   * which a discussion may also contain; 1 for a sentence that reports what was done.
   */
  readonly rank: 1 | 2 | 3;
  /** True if the body only advises another: RECOMMENDED, "RESOLVED TO RECOMMEND TO COUNCIL". */
  readonly isAdvice: boolean;
}

/** Bodies and office holders that decide. */
const bodies =
  "(?:Policy and Performance )?(?:Board|Committee|Sub-Committee|Subcommittee|Panel|Cabinet Members?|Cabinet|Executive Members?|Lead Members?|Portfolio Holders?|Leader(?: of the Council)?|Mayor|Council|Executive(?: Board)?|Commission|Forum|Members|Authority|Trustees|Governors|meeting)";
const how =
  "(?:(?:then|further|therefore|thus|thereupon|also|all|both|(?!(?:only|partly|partially|initially|provisionally|informally|previously|formerly|recently|originally|hardly|nearly)\\b)[a-z]+ly) )*";
const number =
  "(?:\\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty(?:-\\p{L}+)?)";
const votes = String.raw`(?:,? ?(?:UNANIMOUSLY|unanimously|nem\.? con\.?|(?:by|with) ${number}(?: votes?)?(?: in favour| for)? to ${number}(?: against)?|by a (?:large |clear )?majority(?: (?:vote|decision))?|on a (?:show of hands|recorded vote|vote)|\([^)]{0,80}\)|,? ?(?:(?:with|and) )?(?:Cllrs?|Councillors?) [^,:;]{1,80} (?:abstaining|dissenting|against|voting against|not voting),)(?:,? (?:with|and) ${number} abstentions?)?,?)*`;
/** What may come before the verb: "On being put to the vote, …", "On the motion of …, seconded by …,". */
const before =
  "(?:[Uu]pon|[Oo]n|[Ii]n|[Ff]ollowing|[Aa]fter|[Aa]ccordingly|[Tt]herefore|[Tt]hereupon|[Tt]hereafter|[Hh]aving|[Ww]ith|[Bb]y)\\b[^.:]{0,240}?[ ,] ?";
const advises = `(?: TO)? RECOMMEND(?:S|ED)?(?: TO)?(?: THE)?(?: FULL)?(?: COUNCIL| CABINET| EXECUTIVE)?|(?: to| TO)(?: the| THE)?(?: [Ff]ull| FULL)? (?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE)`;

const capitals = new RegExp(
  String.raw`^(?:[^.:]{0,240}?(?:[,/]|\b(?:and|was|is|also)|\b${bodies}) ${how})?(?:UNANIMOUSLY |FURTHER )?(?<verb>RESOLVED|AGREED|RECOMMENDED|DECIDED|RESOLUTION|DECISION|DETERMINED|DETERMINATION|\p{Lu}{7,9})\b(?! (?:SHEET|NOTICE|RECORD|LIST|LOG|MAKER|SUMMARY))(?<advice>${advises})?${votes}\s*[.:–—-]*\s*`,
  "u",
);
const titled = new RegExp(
  String.raw`^(?:\p{L}+ ?/ ?)?(?<verb>Unanimously (?:resolved|agreed)|Resolved|Agreed|Recommended|Decisions?|Decided|Resolution|Outcome)(?<advice> to recommend(?: to)?(?: the)?(?: full)?(?: Council| Cabinet)?)?(?: (?:taken|made)| of (?:the )?[\p{L} -]{1,40}(?=:))?${votes}\s*(?:(?:[:;–—-]\s*)+|\.?$|(?=that\b|That\b|to\b))`,
  "u",
);
const itWas = new RegExp(
  String.raw`^(?:${before}|[^.:;]{0,160}\b(?:votes?|voting|motion|seconded|debate|discussion|tied)\b[^.:;]{0,80}? )?(?:and )?it was ${how}(?:resolved|agreed|recommended|decided|determined|approved)\b${votes}\s*[:–—-]*\s*(?=that\b|to\b|:|$)`,
  "iu",
);
/** "Proposed by Councillor Ash, seconded by Councillor Elm and agreed that". */
const proposed = new RegExp(
  String.raw`^[^.:;]{0,160}?\b(?:proposed|moved|proposal of|motion of)\b[^.:;]{0,160}?\bseconded\b[^.:;]{0,160}?,? and,? (?:on [^,.:;]{3,40}, )?(?:it was )?${how}(?:resolved|agreed|decided|carried)\b${votes}\s*[:–—-]*\s*(?=that\b|to\b|$)`,
  "iu",
);
const plainActs =
  "resolved|agreed|recommended|decided|determined|noted|approved|endorsed|received|supported|accepted|adopted|rejected|refused|granted|deferred|referred|authorised|delegated";
const acts = `${plainActs}|${plainActs.toUpperCase()}|did not (?=agree|approve|support|accept|endorse)|voted (?=to\\b)`;
/** "The Board noted the report": the verb itself states the decision. */
const bodyActs = new RegExp(
  String.raw`^(?:${before})?(?:That )?(?:[Tt]he )?(?:\p{Lu}[\p{L},&-]* ){0,8}?(?:${bodies}(?: for (?:[\p{L},&]+ ){1,6}?| )|Chair(?:man|woman|person)?,? with the (?:consent|agreement|leave|approval) of the (?:${bodies}|meeting),? )${how}(?=(?:${acts})\b|did not )`,
  "u",
);
/** "The Board:-", alone on a line. */
export const bodyAlone = new RegExp(
  String.raw`^(?:${before})?(?:[Tt]he )?(?:\p{Lu}[\p{L},&-]* ){0,8}?${bodies}(?: for (?:[\p{L},&]+ ){1,6}?)?(?:,? (?:after|following|having) [^:.;]{1,80})? ?:[-–—]?$`,
  "u",
);
/** The verb at the start of an item of what a body did. */
export const actsFirst = new RegExp(
  `^(?!resolved)(?:(?:${acts})|requested|asked|instructed|signed|appointed|considered|commented|thanked|welcomed|recognised|confirmed)\\b`,
  "iu",
);

const subject =
  "(?:recommendations?|report|item|application|matter|motion|proposals?|decision|permission)";
/** "The recommendations were put to the vote and were carried". */
const put =
  "(?:(?:(?:up)?on (?:being put to the vote|a vote(?: being taken)?|a show of hands)|(?:following|after) [^,.:;]{1,60}|in the circumstances|consequently|accordingly|as a result|therefore),? )?";
const toldPassive = new RegExp(
  String.raw`^${put}(?<what>(?:Consideration of )?(?:The |All |This |That )?(?:[\p{L}'’]+ ){0,3}?${subject}\b[^.:]{0,120}?\b(?:was|were) (?:(?:[\p{L}]+ly|therefore|then|thus) )*(?:agreed|approved|noted|deferred|referred|refused|rejected|lost|carried|accepted|endorsed|adopted|granted|not|(?:put to the vote|moved)\b(?=.*\b(?:agreed|approved|carried|lost|defeated|rejected|refused|fell|adopted|accepted)\b))\b.*)$`,
  "isu",
);
/** "Recommendation 3: Not agreed." */
const toldEach =
  /^recommendations? \(?[\w.]{1,5}\)?(?:(?:, | and | to )\(?[\w.]{1,5}\)?){0,9} ?[:–-] ?(?:unanimously )?(?:not )?(?:agreed|approved|noted|deferred|rejected|accepted|carried|lost)\b|^recommendations? \(?[\w.]{1,5}\)? ?[:–-] ?\d[^.:]{0,100} ?[–-] ?(?:not )?(?:agreed|approved|rejected|carried|lost)\.?$/iu;
/** "The original motion was then put and declared CARRIED". */
const toldMotion =
  /^(?:on [^,.:;]{1,60}, )?the (?:original |substantive )?motion\b[^.:;]{0,80}\b(?:carried|lost|agreed|defeated)\b/iu;

/** What a sentence opens; null if it opens no resolution. */
export function openingOf(sentence: string): Opening | null {
  const caps = capitals.exec(sentence);
  const verb = caps?.groups?.["verb"] ?? "";
  const isDate = /^\W*\d{1,2} \p{L}+ \d{4}\W*$/u.test(sentence.slice(caps?.[0].length ?? 0));
  if (caps && !isDate && (known.has(verb) || [...known].some((word) => isMisspelt(verb, word)))) {
    return openingAt(sentence, caps, 3);
  }
  const head = titled.exec(sentence);
  if (head) return openingAt(sentence, head, 3);
  const impersonal = itWas.exec(sentence) ?? proposed.exec(sentence);
  if (impersonal && procedure.test(sentence.slice(impersonal[0].length))) return null;
  if (impersonal) return openingAt(sentence, impersonal, 2);
  const acting = bodyActs.exec(sentence);
  if (acting) return acted(sentence, acting[0]);
  const fallen = toldFall.exec(sentence)?.groups?.["what"];
  if (fallen !== undefined) return { stem: "", rest: fallen, rank: 1, isAdvice: false };
  const rest = toldPassive.exec(sentence)?.groups?.["what"] ?? sentence;
  return rest !== sentence ||
    [toldPassive, toldAdopted, toldEach, toldMotion].some((each) => each.test(sentence))
    ? { stem: "", rest, rank: 1, isAdvice: false }
    : null;
}

/** How a meeting goes about its business: "it was agreed to take recommendation 2 separately". */
const procedure =
  /^(?:that |to )?(?:take|taken|deal|consider|vote|hear|suspend|adjourn|extend|exclude|move)\b[^.]*\b(?:separate(?:ly)?|together|en bloc|in turn|standing orders?|first|next|for \S+ minutes|press|public|speak(?:er)?s?)\b/iu;
/** "The Chair did not use a casting vote and the recommendation fell". */
const toldFall =
  /^(?:[^.:;]{0,160}(?:\band |, |\bagainst |\bvote ))?(?<what>the (?:officers?['’]?s? )?recommendations?,? (?:which )?(?:(?:was|were|therefore|accordingly|thus) )*(?:fell|failed|lost)(?: \([^()]{0,80}\)| by \w+(?: votes)? to \w+)?\.?)$/iu;
/** "The strategy was adopted unanimously", "Item deferred"; without the vote it may tell what was done years ago. */
const toldAdopted = new RegExp(
  String.raw`^The [\p{L}\d'’/() –-]{3,80} (?:was|were) (?:(?:agreed|approved|adopted|endorsed)(?: unanimously|,? nem\.? con\.?| by ${number} votes to ${number})|received|(?:received and )?noted(?:,? with (?:\p{L}+ )?(?:concern|interest|thanks|pleasure|satisfaction|disappointment|regret))?)\.?$|^(?:The )?(?:item|report|application|matter) (?:deferred|refused|noted|adjourned)\.?$`,
  "iu",
);

const movedFirst = new RegExp(`(?:${itWas.source})|(?:${proposed.source})`, "iu");
const known: ReadonlySet<string> = new Set(
  "RESOLVED AGREED RECOMMENDED DECIDED RESOLUTION DECISION DETERMINED DETERMINATION".split(" "),
);

function openingAt(sentence: string, match: RegExpExecArray, rank: 2 | 3): Opening {
  const { verb = "", advice } = match.groups ?? {};
  const after = sentence.slice(match[0].length);
  // "AGREED: On the proposal of Councillor Ash, it was agreed to …".
  const rest = `${unexplained(match[0])}${after.slice(movedFirst.exec(after)?.[0].length ?? 0)}`;
  const isAdvice =
    advice !== undefined || /^recommended$/i.test(verb) || /recommended\s*$/i.test(match[0]);
  // "AGREED." with nothing after it: the word is the whole decision.
  const isAll = rest === "" && /^(?:unanimously )?agreed\b[^:]*[.]$/i.test(match[0].trim());
  // "Decision: The Cabinet Member approved the plan".
  const acting = bodyActs.exec(rest);
  if (acting) {
    const { stem, rest: done } = acted(rest, acting[0]);
    return { stem: `${match[0].trim()} ${stem}`, rest: done, rank, isAdvice };
  }
  return { stem: match[0].trim(), rest: isAll ? "agreed" : rest, rank, isAdvice };
}

/** Words in brackets that are not votes belong to what was resolved. */
const unexplained = (stem: string): string =>
  [...stem.matchAll(/\(([^()]{0,200})\)/g)]
    .filter(([, words = ""]) => !isVote(words))
    .map(([all]) => `${all} `)
    .join("");

function acted(sentence: string, lead: string): Opening {
  const rest = sentence.slice(lead.length);
  const that =
    /^(?:resolved|agreed|decided|determined|voted|recommended)\s*(?:[:–—-]+\s*)?(?=that\b|to\b|not to\b|:|$)/iu.exec(
      rest,
    );
  const isAdvice = /^recommended\b/i.test(rest);
  const denied = /^did not /.exec(rest)?.[0] ?? "";
  return that
    ? { stem: (lead + that[0]).trim(), rest: rest.slice(that[0].length), rank: 1, isAdvice }
    : {
        stem: lead.trim(),
        rest: denied === "" ? rest : `not ${rest.slice(denied.length)}`,
        rank: 1,
        isAdvice,
      };
}
