/**
 * Every match of a global expression. Most texts have none, and a plain search first avoids setting up the
 * iterator.
 */
export const everyMatch = (text: string, form: RegExp): Iterable<RegExpExecArray> =>
  text.search(form) === -1 ? [] : text.matchAll(form);
