/** A mutant that no test can notice, because it does not change what the program does. */
interface EqualMutant {
  readonly file: string;
  /** Words of its line. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

const keepsOneMore = "Of what is read again whenever it is not kept, one more or less is kept.";
const shortcut =
  "The shortest edit, which is looked for instead, is the same; this finds it faster.";

const endOfText = "Beyond the end of a text stands no character, which is equal to none.";
const wholeForm = "The form that was read before has no longer word of this beginning.";

const roomAlone = "A text of another length is given a buffer of its own; the bytes are the same.";
const nothingLeft = "A gap that a word only touches is what is left of it.";
const neverEqual = "No two of them are equal.";
const faster = "What follows comes to the same; this is only the faster way.";

/** Mutants that change nothing, each with the reason. */
export const equal: readonly EqualMutant[] = [
  {
    file: "src/text/likeness/compared-text.ts",
    line: "if (recent.size >= mostKept)",
    from: " >= ",
    to: " > ",
    why: keepsOneMore,
  },
  {
    file: "src/text/likeness/compared-text.ts",
    line: "const mostKept = 800",
    from: "800",
    to: "801",
    why: keepsOneMore,
  },
  {
    file: "src/text/likeness/word-bag.ts",
    line: "if (count > room.length)",
    from: "",
    to: "true || ",
    why: "A new room for the numbers does as well as the one before; it is only slower.",
  },
  {
    file: "src/text/likeness/word-difference.ts",
    line: "if (key !== after[place]?.key) gone.add(key)",
    from: "",
    to: "true || ",
    why: shortcut,
  },
  {
    file: "src/text/likeness/word-difference.ts",
    line: "if (!same && gone.has(",
    from: " && ",
    to: " || ",
    why: shortcut,
  },
  {
    file: "src/model/addresses/addresses.ts",
    line: "for (let at = 1; at < least;",
    from: " < ",
    to: " <= ",
    why: endOfText,
  },
  {
    file: "src/model/addresses/addresses.ts",
    line: "for (let at = shared; at < from.length;",
    from: " < ",
    to: " <= ",
    why: endOfText,
  },
  {
    file: "src/model/report/nil-return.ts",
    line: "text.length > 440 || !negative.test(text)",
    from: "",
    to: "false && ",
    why: "The forms below refuse the same texts; this refuses most of them faster.",
  },
  {
    file: "src/model/report/measured-value.ts",
    line: "/^(bn|billion)$/i",
    from: "$",
    to: "",
    why: wholeForm,
  },
  {
    file: "src/model/report/body/numbering.ts",
    line: "([a-z]|[ivx]{1,5})(\\.)\\s+(\\S.*)$/su",
    from: "$",
    to: "",
    why: "The words before the end take in all that there is.",
  },
  {
    file: "src/importing/header/labels/header-labels.ts",
    line: "if (!opensAsLabel.test(opening)) return null;",
    from: "",
    to: "false && ",
    why: faster,
  },
  {
    file: "src/model/council/exempt-forms.ts",
    line: "/exempt|confidential|",
    from: "\\b",
    to: "",
    why: "A line with a hint is read by the forms, which decide; without hints it is only passed over faster.",
  },
  {
    file: "src/importing/source/pdf/tables/tables-across-pages.ts",
    line: "if (!last || !page || !next ||",
    from: "",
    to: "false && ",
    why: "Every table has a part, which is on one of the pages.",
  },
  {
    file: "src/importing/source/word/run-text.ts",
    line: "blackedOut: false,",
    from: "false",
    to: "true",
    why: "Only the look of a run says whether its words are blacked out.",
  },
  {
    file: "src/importing/source/word/tables/grid.ts",
    line: "rows.reduce((most, row) => Math.max(most, row.length), 0)",
    from: "0",
    to: "1",
    why: "Where there are no rows, none is as wide as the table.",
  },
  ...["^", "$"].map((from) => ({
    file: "src/importing/source/pdf/painted-paths.ts",
    line: "isWhite = (colour: string)",
    from,
    to: "",
    why: "pdf.js gives a colour as “#” and six figures, and nothing more.",
  })),
  {
    file: "src/importing/source/pdf/tables/gaps.ts",
    line: "if (word.right <= from ||",
    from: " <= ",
    to: " < ",
    why: nothingLeft,
  },
  {
    file: "src/importing/source/pdf/tables/gaps.ts",
    line: "word.left >= to) return",
    from: " >= ",
    to: " > ",
    why: nothingLeft,
  },
  {
    file: "src/importing/source/pdf/page-content.ts",
    line: "if (known) return known;",
    from: "",
    to: "false && ",
    why: faster,
  },
  {
    file: "src/importing/source/pdf/page-content.ts",
    line: "shown.length < drawing.glyphs.length",
    from: " < ",
    to: " <= ",
    why: "Where every letter is shown, their words are those of all letters.",
  },
  {
    file: "src/importing/source/scan/pages-read.ts",
    line: "if (pages.length === 1 || whole.reason === lacksLanguage)",
    from: "",
    to: "false && ",
    why: "Each page alone then fails for the same reason; this asks the program once.",
  },
  {
    file: "src/importing/source/scan/pages-read.ts",
    line: "if (pages.length === 1 || whole.reason === lacksLanguage)",
    from: " || ",
    to: " && ",
    why: "Each page alone then fails for the same reason; this asks the program once.",
  },
  {
    file: "src/importing/filing/proof.ts",
    line: "let goesOn = false",
    from: "false",
    to: "true",
    why: "Before the first word there is none to join it to.",
  },
  {
    file: "src/importing/body/marking/marked-line.ts",
    line: 'number.at(-1) ?? ""',
    from: " ?? ",
    to: " && ",
    why: "A number's last character is where the search for it begins.",
  },
  {
    file: "src/site/build/compressed-copies.ts",
    line: "const atOnce = 4",
    from: "4",
    to: "5",
    why: "A bound of time: the copies are the same.",
  },
  {
    file: "src/site/build/plan.ts",
    line: "one.path < other.path",
    from: " < ",
    to: " <= ",
    why: neverEqual,
  },
  {
    file: "src/site/servers/old-addresses.ts",
    line: "key(one) < key(other)",
    from: " < ",
    to: " <= ",
    why: neverEqual,
  },
  {
    file: "src/site/servers/server-rules.ts",
    line: "one.from < other.from",
    from: " < ",
    to: " <= ",
    why: neverEqual,
  },
  {
    file: "src/reading/body/anchors.ts",
    line: "if (!this.#taken.has(wanted))",
    from: "",
    to: "false && ",
    why: faster,
  },
  {
    file: "src/reading/body/markdown.ts",
    line: 'tokens.some(({ type }) => type === "hr"',
    from: " === ",
    to: " !== ",
    why: faster,
  },
  {
    file: "src/output/program-version.ts",
    line: "one.name < other.name ? -1 : 1",
    from: " < ",
    to: " <= ",
    why: "Two names of a folder are never equal.",
  },
  {
    file: "src/output/utf8.ts",
    line: "mostOfUnit > room.length",
    from: " > ",
    to: " >= ",
    why: roomAlone,
  },
  { file: "src/output/utf8.ts", line: "const mostOfUnit = 3", from: "3", to: "4", why: roomAlone },
  { file: "src/output/utf8.ts", line: "allocUnsafe(1 << 20)", from: "1", to: "2", why: roomAlone },
  {
    file: "src/output/file-writer.ts",
    line: "if (!folders.has(folder))",
    from: "",
    to: "true || ",
    why: faster,
  },
];
