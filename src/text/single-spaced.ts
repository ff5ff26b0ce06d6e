/** Text in which white space in a row is one space. A space that stands alone is passed over, as nearly all do. */
export const singleSpaced = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, " ");
