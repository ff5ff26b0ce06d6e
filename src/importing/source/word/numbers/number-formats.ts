/**
 * A count in a number format (ECMA-376 part 1, 17.18.59, ST_NumberFormat); null if the format is not for a
 * Latin script.
 */
export function formatted(count: number, format: string): string | null {
  const form = forms[format];
  if (form) return form(count);
  const padded = /^custom:(0*)1\b/.exec(format)?.[1];
  return padded === undefined ? null : String(count).padStart(padded.length + 1, "0");
}

const forms: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: letters,
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (count) => roman(count).toUpperCase(),
  ordinal,
  cardinalText: (count) => capitalised(inWords(count)),
  ordinalText: (count) => capitalised(ordinalInWords(count)),
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalEnclosedFullstop: (count) => `${count}.`,
  decimalEnclosedCircle: (count) =>
    count >= 1 && count <= 20 ? String.fromCharCode(0x245f + count) : String(count),
  hex: (count) => count.toString(16).toUpperCase(),
  chicago: (count) => repeated("*†‡§", count),
  none: () => "",
  bullet: () => "",
};

/** Word's letters go from a to z, then aa, bb. */
function letters(count: number): string {
  return repeated("abcdefghijklmnopqrstuvwxyz", count);
}

/** Each sign in turn, then each twice, and so on; nothing for zero. */
function repeated(signs: string, count: number): string {
  if (count < 1) return "";
  const sign = signs[(count - 1) % signs.length] ?? "";
  return sign.repeat(Math.min(20, Math.ceil(count / signs.length)));
}

const romanParts: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(count: number): string {
  let left = Math.min(count, 3999);
  let text = "";
  for (const [value, sign] of romanParts) {
    for (; left >= value; left -= value) text += sign;
  }
  return text;
}

function ordinal(count: number): string {
  const tens = count % 100;
  const ending = tens >= 11 && tens <= 13 ? undefined : ["st", "nd", "rd"][(count % 10) - 1];
  return `${count}${ending ?? "th"}`;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** "forty-two"; digits above 99, which no list of a report reaches. */
function inWords(count: number): string {
  if (count > 99 || count < 0) return String(count);
  if (count < 20) return small[count] ?? "";
  const rest = count % 10 === 0 ? "" : `-${small[count % 10]}`;
  return `${tens[Math.floor(count / 10)]}${rest}`;
}

const irregular: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

function ordinalInWords(count: number): string {
  if (count > 99 || count < 0) return ordinal(count);
  return inWords(count).replace(
    /(?<![a-z])[a-z]+$/,
    (last) => irregular[last] ?? `${last.replace(/y$/, "ie")}th`,
  );
}

const capitalised = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
