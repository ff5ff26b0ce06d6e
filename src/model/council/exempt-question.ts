/** A form's question whether a paper is withheld, and what it answers. */
export interface ExemptQuestion {
  /** True if it is answered that the paper is withheld; null if what is printed is no answer. */
  readonly isWithheld: boolean | null;
  /** The words after the question. */
  readonly rest: string;
}

/**
 * The question that a simplified line asks, or the label with which it asks for the same; null if there is none.
 * The answer stands after it, or on the next line: "Is this report exempt? ☐ Yes ☒ No", "Exempt: No".
 */
export function exemptQuestion(line: string, next: string): ExemptQuestion | null {
  const word =
    /\b(?:exempt|confidential|restricted|private)\b/i.exec(line) ?? asksIfOpen.exec(line);
  if (!word) return null;
  const length = line.slice(word.index).search(/[?:☐☑☒□✓✔]/);
  if (length === -1) return null;
  const end = word.index + length;
  const asked = line.slice(0, end);
  if (asked.split(" ").length > 3 && !ofPaper.test(asked)) return null;
  const isQuestion = line[end] === "?";
  const rest = line.slice(/[?:]/.test(line[end] ?? "") ? end + 1 : end).trim();
  const answer = answerIn(rest === "" && isQuestion ? next : rest);
  return {
    isWithheld: answer === null ? null : (answer === "yes") !== asksIfOpen.test(asked),
    rest,
  };
}

const ofPaper =
  /\b(?:report|item|information|appendix|appendices|annexe?|paper|document|decision|business|content)s?\b/i;
const asksIfOpen =
  /^(?:is|are|can|may|should) (?:this|the|these) (?:report|item|paper|document|decision|appendix)s? (?:be )?(?:public|open|published|made public)\b/i;

const chosen = "☑☒✓✔xX●";
const token =
  /[☐☑☒□✓✔●○]|(?<![\p{L}\p{N}])(?:x|yes|no|n\/a|none|nil|not applicable)(?![\p{L}\p{N}])/giu;

/**
 * "yes" or "no", by boxes that are ticked or by the word that is printed alone; null where neither is certain.
 * Ticks are before the words if the very first is, and otherwise after them.
 */
function answerIn(text: string): "yes" | "no" | null {
  const tokens = [...text.matchAll(token)].map(([one]) => one);
  const first = text.search(/[^\s(]/);
  if (tokens.length === 0 || text.indexOf(tokens[0] ?? "") !== first) return null;
  const isWord = (one: string | undefined) => one !== undefined && /^[a-wyz]/i.test(one);
  const words = tokens.filter(isWord);
  if (!tokens.some((one) => !isWord(one))) return words.length === 1 ? meant(words[0]) : null;
  const step = isWord(tokens[0]) ? 1 : -1;
  const ticked = tokens.filter((one, at) => {
    const mark = tokens[at + step];
    return isWord(one) && mark !== undefined && !isWord(mark) && chosen.includes(mark);
  });
  if (ticked.some((one) => meant(one) === "yes")) return "yes";
  return ticked.length === 1 ? "no" : null;
}

const meant = (word: string | undefined) => (/^yes$/i.test(word ?? "") ? "yes" : "no");
