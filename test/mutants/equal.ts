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
const alwaysThere =
  "The value is always there; the compiler cannot know, and asks what stands in for it.";
const shortcut =
  "The shortest edit, which is looked for instead, is the same; this finds it faster.";

/** Mutants that change nothing, each with the reason. */
export const equal: readonly EqualMutant[] = [
  {
    file: "src/text/compared-text.ts",
    line: "if (recent.size >= mostKept)",
    from: " >= ",
    to: " > ",
    why: keepsOneMore,
  },
  {
    file: "src/text/compared-text.ts",
    line: "const mostKept = 800",
    from: "800",
    to: "801",
    why: keepsOneMore,
  },
  {
    file: "src/text/shared-runs.ts",
    line: "words += runs[at]?.tokens.length ?? 0",
    from: "0",
    to: "1",
    why: alwaysThere,
  },
  {
    file: "src/text/word-bag.ts",
    line: "if (count > room.length)",
    from: "",
    to: "true || ",
    why: "A new room for the numbers does as well as the one before; it is only slower.",
  },
  {
    file: "src/text/word-difference.ts",
    line: "if (key !== after[place]?.key) gone.add(key)",
    from: "",
    to: "true || ",
    why: shortcut,
  },
  {
    file: "src/text/word-difference.ts",
    line: "if (!same && gone.has(",
    from: " && ",
    to: " || ",
    why: shortcut,
  },
  {
    file: "src/text/word-difference.ts",
    line: "asked += 1",
    from: "1",
    to: "2",
    why: "A bound of time: the library asks a million times rather than two before it gives up.",
  },
];
