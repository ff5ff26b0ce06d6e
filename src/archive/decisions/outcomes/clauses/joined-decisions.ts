import { actionOf, isLimited, sharedWords } from "../wording/action.ts";
import { comparable } from "../wording/comparable.ts";
import { stemOf } from "../wording/stems.ts";
import { isSame } from "../wording/sub-items.ts";

/** A part as printed, and as it reads alone: "3 be deferred" reads "recommendation 3 be deferred". */
export interface Piece {
  readonly printed: string;
  readonly read: string;
}

/** "having considered the objections," before a decision does what a recommendation asks. */
const considered =
  /^(?<first>,? ?having (?:duly )?considered (?<what>[^,;]{3,120})),(?<rest>.+)$/isu;

/** What was considered before a decision, if a recommendation asks to consider it, and the decision. */
export function consideredFirst(
  text: string,
  asked: readonly string[],
): { readonly first: readonly Piece[]; readonly rest: string } | null {
  const { first = "", what, rest = "" } = considered.exec(text)?.groups ?? {};
  if (what === undefined) return null;
  const read = `${what} be considered`;
  const isAsked = asked.some((each) => isAlike(each, read));
  return {
    first: isAsked ? [{ printed: first.replace(/^,? /u, ""), read }] : [],
    rest: rest.trim(),
  };
}

const isAlike = (one: string, other: string) => {
  const [first, second] = [actionOf(comparable(one).text), actionOf(other)];
  const { likeness, onlyOther } = sharedWords(first, second);
  return likeness > 0.5 && onlyOther.length === 0 && !isLimited(first, second);
};

const isNear = (one: string, other: string) => {
  const [first, second] = [actionOf(comparable(one).text), actionOf(comparable(other).text)];
  return (
    sharedWords(first, second).likeness >= 0.6 &&
    first.main.some((stem) => second.main.includes(stem))
  );
};

/** Two decisions that share words, as two that stand alone. */
export const separated = (piece: Piece, asked: readonly string[]): readonly Piece[] =>
  distributed(piece, asked)
    .flatMap((part) => halves(part, asked))
    .flatMap((part) => elided(part, asked));

const fates = "approved|adopted|agreed|noted|endorsed|received|confirmed";
const twoThings = new RegExp(
  `^(?<one>[^;,]{3,120}?) and (?<other>[^;,]{3,120}?) (?<fate>be (?:${fates}))$|^(?<act>${fates}) (?<first>[^;,]{3,160}?) and (?<second>[^;,]{3,160})$`,
  "iu",
);

/** "The policy and the procedure be approved", "noted the arrears and the charter": two things that were asked alone. */
function distributed(piece: Piece, asked: readonly string[]): readonly Piece[] {
  const { one, other, fate, act, first, second } = twoThings.exec(piece.read)?.groups ?? {};
  const pieces = act
    ? [first, second].map((what, at) => ({
        printed: at === 0 ? `${act} ${what}` : `${what}`,
        read: `${what} be ${act}`,
      }))
    : [one, other].map((what) => ({ printed: piece.printed, read: `${what} ${fate}` }));
  const own = pieces.map(({ read }) =>
    asked.flatMap((each, at) => {
      const [whole, part] = [actionOf(comparable(each).text), actionOf(comparable(read).text)];
      const { count, onlyOther } = sharedWords(whole, part);
      return count > 0 && onlyOther.length === 0 && !isLimited(whole, part) ? [at] : [];
    }),
  );
  const isEach = own.every(({ length }) => length === 1) && own[0]?.[0] !== own[1]?.[0];
  return (fate !== undefined || act !== undefined) && isEach ? pieces : [piece];
}

/** "The statement be approved for publication and the letter be noted", where each was asked for alone. */
function halves(piece: Piece, asked: readonly string[]): readonly Piece[] {
  const answered = (text: string) => asked.findIndex((each) => isSame(each, text));
  for (const { index } of piece.read.matchAll(/,? and /gu)) {
    const [one, other] = [
      piece.read.slice(0, index),
      piece.read.slice(index).replace(/^,? and /u, ""),
    ];
    const [first, second] = [answered(one), answered(other)];
    if (first !== -1 && second !== -1 && first !== second)
      return [one, other].map((read) => ({ printed: piece.printed, read }));
    // One of them in its own words, and the other near enough to be judged alone.
    const near = asked.findIndex((each, at) => at !== first && first !== -1 && isNear(each, other));
    if (near !== -1 && piece.printed === piece.read)
      return [one, other].map((read) => ({ printed: read, read }));
  }
  return [piece];
}

const participle = String.raw`\p{L}+(?:ed|en|ade|eld|old|ought|et)`;
/** "X be considered and the comments upon it endorsed". */
const furtherThing =
  /^(?<one>[^;]+? be [^;]+?),? and (?<what>(?:that )?(?:the|its|their|an?|\p{Lu}[\p{L}'’]+) [^;]{3,80}?)(?<! be) (?<act>endorsed|approved|agreed|noted|adopted|received|accepted|supported|thanked|welcomed|authorised|granted)$/iu;
/** "X be made and a statement published as soon as possible". */
const laterThing =
  /^(?<one>[^;]+? be [^;]+?),? and (?<what>(?:the|its|their|an?) [^;]{3,80}?)(?<! be) (?<act>\p{L}+ed)(?<tail> [^;]+)$/iu;
/** "X be approved and published on the website". */
const secondAct = new RegExp(
  String.raw`^(?<what>[^;]+?) be (?<one>${participle}),? and (?<other>${participle}\b[^;]*)$`,
  "iu",
);

/** A second decision that leaves out "be", or its subject. */
function elided(piece: Piece, asked: readonly string[]): readonly Piece[] {
  const { printed, read } = piece;
  if (printed !== read) return [piece];
  const further = furtherThing.exec(read)?.groups;
  const isAsked = (stem: string, but = -1) =>
    asked.findIndex(
      (each, at) => at !== but && actionOf(comparable(each).text).words.includes(stem),
    );
  if (further) {
    const { one = "", what, act = "" } = further;
    const isNew = isAsked(stemOf(act.toLowerCase())) === -1;
    return isNew
      ? [
          { printed: one, read: one },
          { printed: `${what} ${act}`, read: `${what} be ${act}` },
        ]
      : [piece];
  }
  const later = laterThing.exec(read)?.groups;
  if (later) {
    const { one = "", what, act, tail } = later;
    const again = `${what} be ${act}${tail}`;
    const isOwn =
      asked.some((each) => isNear(each, again)) && !asked.some((each) => isNear(each, read));
    if (isOwn)
      return [
        { printed: one, read: one },
        { printed: `${what} ${act}${tail}`, read: again },
      ];
  }
  const { what, one = "", other = "" } = secondAct.exec(read)?.groups ?? {};
  if (what === undefined) return [piece];
  const stem = stemOf(/^\p{L}+/u.exec(other)?.[0].toLowerCase() ?? "");
  const own = isAsked(stem);
  const first = asked.findIndex(
    (each, at) =>
      at !== own && isSame(comparable(each).text.replace(/^to /iu, ""), `${what} be ${one}`),
  );
  return own === -1 || first === -1
    ? [piece]
    : [
        { printed: `${what} be ${one}`, read: `${what} be ${one}` },
        { printed: other, read: `${what} be ${other}` },
      ];
}
