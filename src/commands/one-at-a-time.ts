/** Does something one time after another: asked while it is at work, it does it once more after that. */
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
