/** Text with each run of white space replaced by one space. Single spaces, the usual case, are skipped. */
export const singleSpaced = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, " ");
