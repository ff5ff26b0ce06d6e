/**
 * The words of plain text, in order. Adjacent struck-through words form one run. A mark such as "(b)" and a
 * number such as "10." are separate words even without a space after them.
 */
export const wordsPrinted = (text: string): string[] =>
  text
    .replace(/\](\s*)\[struck: /g, "$1")
    .replace(/\[struck: (\d[\d.]*|\(?\w{1,5}\)) /g, "$1 [struck: ")
    .replace(/(?<=^|\s)(\d{1,3}\.(?:\d{1,3}\.?)*)(?=\p{Lu})/gu, "$1 ")
    .replace(/(?<=^|\s)(\((?:\d{1,3}|[a-z]|[ivx]{1,5})\))(?=\p{L})/giu, "$1 ")
    .split(/\s+/)
    .filter((word) => word !== "");
