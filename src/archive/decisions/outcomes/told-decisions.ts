import type { Clause } from "../../../model/meeting/clauses.ts";
import type { Decided } from "../../../model/meeting/resolution.ts";
import { referenceIn } from "./clauses/by-reference.ts";
import { laterIn } from "./clauses/remarks.ts";

/** What was carried or lost, as clauses; an amendment only if it was carried, since then it is what was resolved. */
export function motionClauses({ motions }: Pick<Decided, "motions">): readonly Clause[] {
  const all = motions.filter(({ fate, isAmendment }) => fate === "carried" || !isAmendment);
  const last = all.findLast(({ fate }) => fate === "carried");
  return all
    .filter(({ what }, at) => all.findIndex((other) => other.what === what) === at)
    .filter((each) => each.fate === "lost" || each.what === last?.what || !last?.isAmendment)
    .map(({ what, fate }) => ({
      mark: null,
      text: what.replace(/^to /iu, ""),
      isAdvice: false,
      isRemark: false,
      isLost: fate === "lost",
    }));
}

/** An amendment that was carried and puts something else in the place of the recommendations; null if none does. */
export function carriedInstead({
  motions,
  told,
}: Pick<Decided, "motions" | "told">): string | null {
  const last = motions.at(-1);
  const wereMoved = told.some(
    (each) => /\b(?:moved|proposed)\b/iu.test(each) && /\brecommendations?\b/iu.test(each),
  );
  return last?.isAmendment && last.fate === "carried" && wereMoved && isInstead.test(last.what)
    ? last.what
    : null;
}

const isInstead = /\binstead\b|\btake no (?:further )?action\b/iu;

/** "The report had been withdrawn … It would be submitted again in the new year." */
export const isPutOff = (told: readonly string[]): boolean =>
  told.some(
    (each, at) =>
      /\b(?:report|item|application|matter) (?:had been|was|has been|be|is) withdrawn\b/iu.test(
        each,
      ) &&
      /\b(?:again|later|next|future|another|new year|resubmitted|re-submitted|brought back|come back|return)\b/iu.test(
        told.slice(at, at + 2).join(" "),
      ),
  );

const fates =
  "agreed|approved|adopted|endorsed|accepted|supported|confirmed|noted|received|deferred|refused|rejected|granted|lost|withdrawn";
/** "The strategy was adopted unanimously." What was done years ago has more words. */
const past = new RegExp(
  String.raw`^(?:(?:following|after|on|there being|in the circumstances|accordingly|therefore)\b[^,;]{0,80}, )?(?<what>[^;]{3,200}? (?:was|were) (?:(?:then|also|\p{L}+ly) )*(?:not )?(?:${fates})\b[^;]{0,100}?)[.]?$`,
  "iu",
);
const distant =
  /\b(?:had|previously|originally|earlier|already|would|could|should|might|if|whether|last|ago|never|asked|said|says|reported|advised|stated|explained|queried|felt|thought|hoped|believed)\b/iu;

/** "Item deferred to the next meeting", "Having read the report, I hereby approve recommendations A and B". */
function referring(sentence: string): string | undefined {
  const plain = sentence.replace(/[.]$/u, "");
  if (/\b(?:be|moved|proposed|seconded|motion|amendment)\b/iu.test(plain)) return undefined;
  return [plain, plain.slice(plain.lastIndexOf(", ") + 2)].find((text) => {
    const found = referenceIn(text);
    if (!found?.thing || found.effect === null || found.hasSubject) return false;
    return found.effect === "deferred" || found.effect === "referred"
      ? laterIn(found.effect, found.rest) !== null
      : found.rest === "" && found.thing === "recommendations";
  });
}

/** Sentences of the story that tell what was decided. */
export const toldClauses = (told: readonly string[]): readonly Clause[] =>
  told.flatMap((sentence) => {
    const what = distant.test(sentence)
      ? undefined
      : (past.exec(sentence)?.groups?.["what"] ?? referring(sentence));
    return what === undefined ? [] : [{ mark: null, text: what, isAdvice: false, isRemark: false }];
  });
