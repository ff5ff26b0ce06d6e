/** What to do at the desk about files that were refused, by the rule. */
const advice: Readonly<Record<string, string>> = {
  exempt:
    "If it is exempt, take it in again as a notice. If you have made sure that the public may read it, take it in again and say so.",
  "scanned-pages":
    "Install OCRmyPDF, which reads scanned pages, or take it in again with “Leave out scanned pages, rather than have a machine read them”.",
  "several-reports":
    "Take it in again with “A file may hold several reports”. Save each report of a web page as a file of its own.",
};

/** A message of the import without what it says of the command line's options. */
export const withoutOptions = (words: string): string =>
  words
    .split(/(?=; |, or |, and )/)
    .filter((part) => !/--[a-z]/.test(part))
    .join("");

/** Why a file was refused, and what to do about it at the desk. */
export function refusalInWords(rule: string, reason: string): string {
  const words = withoutOptions(reason);
  const next = advice[rule];
  return next === undefined ? words : `${words}. ${next}`;
}
