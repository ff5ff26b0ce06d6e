/** Runs `work` one call at a time. A call during a run makes it run once more afterwards. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let isAsked = false;
  let atWork: Promise<void> | null = null;
  const workOff = async () => {
    while (isAsked) {
      isAsked = false;
      await work();
    }
    atWork = null;
  };
  return () => {
    isAsked = true;
    atWork ??= workOff();
    return atWork;
  };
}
