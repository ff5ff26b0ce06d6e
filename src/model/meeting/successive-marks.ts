import { itemMarker, type MarkerStyle } from "../report/body/numbering.ts";

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

const markAt: Readonly<Record<MarkerStyle, (place: number) => string | undefined>> = {
  number: String,
  letter: (place) => (place > 26 ? undefined : String.fromCharCode(96 + place)),
  roman: (place) => romans[place - 1],
};

/** The marks that can follow one in its list: "(2)" after "(1)", "(j)" or "(ii)" after "(i)". */
export function marksAfter(mark: string): readonly string[] {
  const bare = mark.replace(/[().]/g, "").toLowerCase();
  const places = itemMarker(`(${bare}) x`)?.places ?? [];
  return [...places].flatMap(([style, place]) => {
    const next = markAt[style](place + 1);
    return next === undefined ? [] : [mark.toLowerCase().replace(bare, next)];
  });
}

/** Words without the next mark at their start; null if they begin with any other. */
export function afterNextMark(mark: string, words: string): { mark: string; rest: string } | null {
  const next = marksAfter(mark).find((each) => words.toLowerCase().startsWith(`${each} `));
  return next === undefined ? null : { mark: next, rest: words.slice(next.length).trim() };
}

/** "(1)" and "approve the plan; (2) to note it" → both items, with their marks. */
export function itemsWithin(
  mark: string,
  words: string,
): readonly { readonly mark: string; readonly words: string }[] {
  for (const { index, 0: between } of words.matchAll(/[;,.](?: and)? /gu)) {
    const next = afterNextMark(mark, words.slice(index + between.length));
    if (next && /^(?:that|to)\b/iu.test(next.rest))
      return [{ mark, words: words.slice(0, index) }, ...itemsWithin(next.mark, next.rest)];
  }
  return [{ mark, words }];
}
