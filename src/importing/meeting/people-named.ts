/** The people named in lines of a meeting's paper; null if it is uncertain how to separate them. */
export function peopleNamed(lines: readonly string[]): readonly string[] | null {
  const text = lines.reduce((all, line) => {
    if (all === "") return line;
    const isNew =
      /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Councillors|Sir|Dame|Rev|Professor)\b/.test(line);
    return isNew && !/(?:[,;&(]|\band)$/.test(all) && isClosed(all)
      ? `${all}\n${line}`
      : `${all} ${line}`;
  }, "");
  const title = /^(?:the )?(councillor|cllr)s\s*:?\s+/i.exec(text)?.[1] ?? null;
  const words = text.replace(/^(?:the )?(?:councillors|cllrs)\s*:?\s+/i, "").replace(/\.$/, "");
  const names = partsOf(words)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .reduce<string[]>((all, name) => {
      const last = all.at(-1);
      if (last !== undefined && /^(?:[OMC]BE|DL|JP|KC|QC|MP|Jnr|Snr)\b/.test(name)) {
        all[all.length - 1] = `${last}, ${name}`;
      } else all.push(name);
      return all;
    }, []);
  if (names.some((name) => !isName(name))) return null;
  return title === null
    ? names
    : names.map((name) =>
        /^(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b/.test(name) ? name : `${capital(title)} ${name}`,
      );
}

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
    !/\d|[()]|\b(?:were|was|is|are|had|for)\b/i.test(words)
  );
};

/** Words split at commas, semicolons and "and" outside brackets. */
function partsOf(text: string): string[] {
  const parts = [""];
  let depth = 0;
  const by = /;/.test(text) ? /^[;\n]$/ : /^(?:[,\n]| (?:and|&) )$/;
  for (const piece of text.split(/([(),;\n]| (?:and|&) )/)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth -= 1;
    if (depth === 0 && by.test(piece)) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
