/** What a test, or a hook around it, does; it receives the state that a suite's tests share. */
type Work<State> = (state: State) => unknown;

/** Replaces uvu where only one thing matters: does every test pass? Stops at the first that fails. */
interface Suite<State> {
  (name: string, test: Work<State>): void;
  readonly before: Work<Work<State>> & { readonly each: Work<Work<State>> };
  readonly after: Work<Work<State>> & { readonly each: Work<Work<State>> };
  run(): void;
}

/** Who runs a suite decides which of its tests run; what they share, its hooks, always does. */
interface Around {
  shared(work: () => Promise<void>): Promise<void>;
  test(work: () => Promise<void>): Promise<void>;
}

declare global {
  /** The suites of the last loaded test file. Each throws what its first failing test throws. */
  var loadedSuites: ((around: Around) => Promise<void>)[];
}

/** Like uvu's `suite`; a suite without tests fails. */
export function suite<State extends object>(_name = "", state = {} as State): Suite<State> {
  const tests: Work<State>[] = [];
  const kept = () => {
    const works: Work<State>[] = [];
    return { works, keep: (work: Work<State>) => void works.push(work) };
  };
  const [before, after, beforeEach, afterEach] = [kept(), kept(), kept(), kept()];
  const each = async (works: readonly Work<State>[]) => {
    for (const work of works) await work(state);
  };
  const run = async (around: Around) => {
    if (tests.length === 0) throw new Error("A suite without tests");
    try {
      await around.shared(() => each(before.works));
      for (const test of tests) {
        await around.test(async () => {
          try {
            await each([...beforeEach.works, test]);
          } finally {
            await each(afterEach.works);
          }
        });
      }
    } finally {
      await each(after.works);
    }
  };
  return Object.assign((_test: string, work: Work<State>) => void tests.push(work), {
    before: Object.assign(before.keep, { each: beforeEach.keep }),
    after: Object.assign(after.keep, { each: afterEach.keep }),
    run: () => void globalThis.loadedSuites.push(run),
  });
}

/** Like uvu's `test`. */
export const test = suite<object>();
