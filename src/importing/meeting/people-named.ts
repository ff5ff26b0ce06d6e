import { holdsPost, opensPost } from "../header/values/posts.ts";

/** The people named in the lines of one list; null if it is uncertain how to separate them. */
export function peopleNamed(lines: readonly string[]): readonly string[] | null {
  const named: string[] = [];
  // "Councillors A Ash and B Oak" names two councillors, and so may the lines below "Councillors:".
  let title = "";
  for (const line of linesOfPeople(lines)) {
    const only = /^(?:the )?(councillor|cllr)s\s*:?$/i.exec(line)?.[1];
    if (only !== undefined) {
      title = only;
      continue;
    }
    let ofLine = title;
    for (const part of partsOf(line.replace(/\.$/, "")).map((each) => each.trim())) {
      const last = named.at(-1);
      if (part === "") continue;
      if (last !== undefined && addsTo(part, last)) {
        named[named.length - 1] = `${last}, ${part}`;
        continue;
      }
      const [, shared, rest = part] =
        /^(?:the )?(councillor|cllr)s\b\s*:?\s+(.*)$/i.exec(part) ?? [];
      if (shared !== undefined) ofLine = shared;
      else if (courtesy.test(part)) ofLine = "";
      named.push(ofLine === "" || courtesy.test(rest) ? rest : `${capital(ofLine)} ${rest}`);
    }
  }
  return named.every(isName) ? named : null;
}

const courtesy =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Alderman|Sir|Dame|Lord|Lady|Rev|Professor)\b/;

/** True for what belongs to the name before it, "OBE" or the post of "Tim Hall, Solicitor"; a post alone has no post. */
const addsTo = (part: string, name: string) =>
  /^(?:[OMC]BE|DL|JP|KC|QC|MP|Jnr|Snr)\b/.test(part) ||
  (!courtesy.test(part) &&
    holdsPost(part.replace(/\([^()]*\)/g, "")) &&
    !opensPost(name) &&
    !name.includes("("));

/** Lines of a list, with those joined that go on in the next. */
function linesOfPeople(lines: readonly string[]): readonly string[] {
  return lines.reduce<string[]>((all, line) => {
    const last = all.at(-1);
    if (last !== undefined && goesOn(last, line)) all[all.length - 1] = `${last} ${line}`;
    else all.push(line);
    return all;
  }, []);
}

/** True where a line ends within a running list, or within a name of it: "Bob Baker, Cat" and "Carter". */
function goesOn(line: string, next: string): boolean {
  if (/(?:[,;&(-]|\band)$/.test(line) || !isClosed(line)) return true;
  if (/^(?:[\p{Ll}(]|and\b)/u.test(next)) return true;
  if (courtesy.test(next)) return false;
  const parts = partsOf(line).map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || holdsPost(last)) return false;
  const [others, own, following] = [parts.slice(0, -1), last, partsOf(next)[0] ?? ""];
  return (
    wordsOf(own) === 0 ||
    (others.some((part) => wordsOf(part) > 1) && (wordsOf(own) === 1 || wordsOf(following) === 1))
  );
}

/** How many words a name has, apart from "Mr" or "Councillors". */
const wordsOf = (name: string): number =>
  name
    .trim()
    .replace(/^(?:the )?(?:councillors|cllrs)\b\s*:?/i, "")
    .replace(courtesy, "")
    .split(/\s+/)
    .filter(Boolean).length;

/** The people in the chair: "Mr R W Gough (Chairman)". */
export const chairOf = (names: readonly string[]): string | null => {
  const found = names.filter((name) => /\((?:in the )?chair(?:man|person|woman)?\)/i.test(name));
  const [name] = found;
  return name && found.length === 1
    ? name
        .replace(/\([^()]*\)/g, "")
        .replace(/ {2,}/g, " ")
        .trim()
    : null;
};

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

const isClosed = (text: string) =>
  (text.match(/\(/g) ?? []).length === (text.match(/\)/g) ?? []).length;

/** A name, and anything in brackets after it: not a sentence, a day or a figure. */
const isName = (name: string) => {
  const words = name.replace(/\([^()]*\)/g, "").trim();
  return (
    words !== "" &&
    words.split(/\s+/).length <= 8 &&
    !/\s(?:councillor|cllr)s?\b/i.test(words) &&
    !/\d|[()]|\b(?:were|was|is|are|had|for)\b/i.test(words)
  );
};

/** Words split at commas, semicolons and "and" outside brackets. */
function partsOf(text: string): string[] {
  const parts = [""];
  let depth = 0;
  const by = /;/.test(text) ? /^[;\n]$/ : /^(?:[,\n]| (?:and|&) )$/;
  // "A Ash (Chair) Councillors B Oak, C Elm": a title begins another name.
  const titled = text.replace(/(?<=\)) (?=(?:councillor|cllr)s?\b)/gi, "\n");
  for (const piece of titled.split(/([(),;\n]| (?:and|&) )/)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (depth === 0 && by.test(piece)) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
