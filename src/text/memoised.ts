/**
 * A function that answers what it was asked before from memory. For pure functions that are asked
 * the same in report after report: the name of a board, a heading, a day.
 */
export function remembered<Key extends string | number | object, Answer>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = find(key);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}

/**
 * The same where what is asked about is a value of the archive: the answer is kept as long as that is
 * in use, and no longer.
 */
export function keptFor<Key extends object, Answer>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = find(key);
    known.set(key, answer);
    return answer;
  };
}

/** So that an archive of many names does not fill the memory. */
const most = 20_000;
