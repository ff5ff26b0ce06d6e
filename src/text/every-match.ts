/** Every match of a global expression. Most find none in a text, and are then not set up to go through it. */
export const everyMatch = (text: string, form: RegExp): Iterable<RegExpExecArray> =>
  text.search(form) === -1 ? [] : text.matchAll(form);
