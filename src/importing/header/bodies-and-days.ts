import { datesIn } from "../../model/time/date-in-words.ts";

/** True for words that are the name of a body and no more: "CABINET", "Planning Sub-Committee A". */
export const isBodyName = (text: string): boolean =>
  text.length <= 90 &&
  /^(?:the )?(?:cabinet|executive|full council|council|(?:\p{Lu}[\p{L} ,&'’()-]* )?(?:(?:sub-?)?committee|board|panel|cabinet)(?: \p{Lu})?)$/iu.test(
    text.trim(),
  ) &&
  !/^report\b|\bof the\b/i.test(text);

/** True for words that are a day, with its weekday or a time of the day at most. */
export function isOnlyDate(text: string): boolean {
  const [date] = datesIn(text);
  return date !== undefined && text.length - (date.end - date.start) <= 12;
}
