import { memoisedFor } from "../../text/memoised.ts";
import { singleSpaced } from "../../text/single-spaced.ts";
import { paragraphText } from "./body/plain-text.ts";
import type { Section } from "./body/section.ts";
import { liveSection } from "./marks/live-words.ts";

/** True if a section's whole text only says that there is nothing to report: "Not applicable." */
export const isNilReturn = memoisedFor((section: Section): boolean => {
  const { paragraphs } = liveSection(section);
  let isNil = false;
  for (const paragraph of paragraphs) {
    const text = withoutNumber(paragraphText(paragraph), paragraph.number);
    if (isNilText(text)) isNil = true;
    // Most sections say something early on, and the rest then need not be read.
    else if (text.trim() !== "") return false;
  }
  return isNil;
});

/**
 * True for words that only say "nothing", in the ways in which councils say it:
 *
 * | nil | not nil |
 * |---|---|
 * | "None", "Nil", "N/A", "Not applicable", "Not relevant to this report" | "None of the above, but …" |
 * | "There are no policy implications associated with this report." | "There are no direct costs; however
 * …" |
 * | "No specific implications have been identified at this stage" | "No more than £3,000 will be spent" |
 * | "This report has no financial implications." | "This report has no budget and asks for one." |
 * | "It is not considered that there are any legal implications" | |
 */
export function isNilText(text: string): boolean {
  if (text.length > 440 || !negative.test(text)) return false;
  const words = singleSpaced(text.replace(/[‘’]/g, "'"))
    .replace(/^[•*–—-]\s*/, "")
    .trim();
  if (words.length === 0 || words.length > 420 || qualified.test(words)) return false;
  const sentences = words.split(/(?<=[.;])\s+(?=\p{Lu})/u);
  return (
    sentences.length <= 2 && sentences.every((sentence) => forms.some((f) => f.test(sentence)))
  );
}

/** Text without one of these denies nothing. Tested first, because most text has none. */
const negative = /\b(?:no|none|nil|not|n\/?a|nothing)\b|n\.a\./i;

/** Words that show that something follows after all. */
const qualified =
  /\b(but|however|except|other than|apart from|although|though|save (?:that|for|as)|unless|beyond|further to|instead|nevertheless|nonetheless)\b/i;

const matter =
  "(?:implications?|issues?|impacts?|effects?|consequences?|considerations?|risks?|matters?|changes?|costs?|comments?|papers?|documents?|concerns?|decisions?|requirements?|consultations?|options?|alternatives?|assessment)";
const adverbs =
  "(?:(?:direct|specific|particular|significant|additional|immediate|further|new|other|known|material|adverse|identified|foreseeable)\\s+)*";
const tail =
  "(?:\\s+(?:that\\s+)?(?:directly\\s+|specifically\\s+)?(?:associated|arising|arise|resulting|result|connected|contained|identified|identifiable|anticipated|expected|envisaged|foreseen|relating|related|attached|directly|as a (?:direct )?(?:result|consequence)|from|with|within|in|to|for|of|on|at|under|have been|has been|were|was|are|is|by)\\b[^.;]*)?";
const end = "[.;]?$";
/** Words allowed between "no" and the matter: none that could begin a statement of their own. */
const plain =
  "(?!more\\b|fewer\\b|less\\b|longer\\b|later\\b|one\\b)(?:(?!\\b(?:should|will|must|can|could|may|has|have|had|was|were|is|are)\\b)[^.;]){0,90}?";

const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:none|nil|nothing|n/?a|n\\.a\\.|not applicable|not relevant|not required|none known|none identified)(?:\\s+(?:applicable|known|identified|specific|specifically|directly|directly arising|arising|associated|anticipated|to report|at (?:this|present)|in|from|for|to|with|as|within|have been|were)\\b[^.;]*)?${end}`,
    "i",
  ),
  new RegExp(
    `^(?:there (?:are|is|were|will be|have been|would be|would appear to be) )?(?:no|not any|none of the)\\s+${plain}\\b${matter}${tail}${end}`,
    "i",
  ),
  new RegExp(`^there (?:are|is|were|have been) none${tail}${end}`, "i"),
  new RegExp(
    `^there are (?:not considered to be|not believed to be|not thought to be|not) any ${adverbs}[^.;]{0,60}?\\b${matter}${tail}${end}`,
    "i",
  ),
  new RegExp(
    `^(?:this|the) (?:report|proposal|recommendation|decision|item|paper)s?(?: itself)? (?:has|have|raises?|contains?|presents?|gives? rise to|does not (?:have|raise|contain|give rise to)|do not (?:have|raise)) (?:no|any) ${adverbs}[^.;]{0,60}?\\b${matter}${tail}${end}`,
    "i",
  ),
  new RegExp(
    `^it is (?:not )?(?:considered|anticipated|expected|believed) that there (?:are|is|will be) (?:no|any) ${adverbs}[^.;]{0,60}?\\b${matter}${tail}${end}`,
    "i",
  ),
  new RegExp(
    `^(?:an? )?(?:equality impact assessment|impact assessment|eia|pia)(?: \\([^)]*\\))? (?:is|was|has been) not (?:required|needed|applicable|been required)[^.;]*${end}`,
    "i",
  ),
  new RegExp(
    `^no (?:background (?:papers|documents)|papers|documents|consultation)(?: (?:were|have been|was|are))? (?:used|relied (?:up)?on|required|undertaken|listed|to list)?[^.;]*${end}`,
    "i",
  ),
];

const withoutNumber = (text: string, number: string | null) =>
  number === null ? text : text.slice(number.length);
