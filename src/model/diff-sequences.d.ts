/** What is used of the package, whose own types are those of its CommonJS form alone. */
declare module "@jest/diff-sequences" {
  /** Finds the items that two sequences share, in order, with the fewest left over. */
  export default function diffSequences(
    lengthOfOne: number,
    lengthOfOther: number,
    isCommon: (place: number, otherPlace: number) => boolean,
    found: (count: number, place: number, otherPlace: number) => void,
  ): void;
}
