/**
 * Letters that look like Latin ones, each followed by the Latin letter: Greek, Cyrillic, and the small
 * capitals of phonetics. Compatibility forms (full width, mathematical, circled) are not listed, because
 * Unicode's own folding knows them.
 */
const pairs =
  "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaιiκkνvοoρpτtυuχxγy" +
  "АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԚQԜWаaеeѕsіiјjкkмmнhоoрpсcтtуyхxһhԁdԛqԝwӏlѵvԍg" +
  "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɑaɡg";

const latin: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A text with letters of other scripts that look like Latin ones replaced: "ЕХЕМРТ" reads "EXEMPT". */
export const withLatinLetters = (text: string): string =>
  text.replace(/[^\0-\x7F]/gu, (sign) => latin.get(sign) ?? sign);
