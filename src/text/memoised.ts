/**
 * Memoises a pure function. Use it for questions that report after report repeats: a board's name, a
 * heading, a day.
 */
export function memoised<Key extends string | number | object, Answer>(
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

/** Memoises a function of an object of the archive; the answer lives as long as the object. */
export function memoisedFor<Key extends object, Answer>(
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

/** Stops an archive with many names from filling the memory. */
const most = 20_000;
