/** The parts of the package that we use; its own types describe only its CommonJS form. */
declare module "@jest/diff-sequences" {
  /** Finds the items that two sequences share, in order, leaving out as few as possible. */
  export default function diffSequences(
    lengthOfOne: number,
    lengthOfOther: number,
    isCommon: (place: number, otherPlace: number) => boolean,
    found: (count: number, place: number, otherPlace: number) => void,
  ): void;
}
