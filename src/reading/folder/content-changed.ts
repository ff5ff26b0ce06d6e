/** Identifies the error even after it crosses threads, where its class is lost. */
const code = "CONTENT_CHANGED";

/** The error thrown if content changes while it is being read. */
export const contentChanged = (path: string): Error =>
  Object.assign(new Error(`${path} was changed while it was being read`), { code });

/** True for that error, or one caused by it. */
export const isContentChanged = (error: unknown): boolean =>
  [...causes(error)].some((fault) => "code" in fault && fault.code === code);

/** An error, its cause, and that one's cause; Eleventy wraps what a layout throws. */
export function* causes(error: unknown): Generator<Error> {
  for (let fault = error; fault instanceof Error; ) {
    yield fault;
    fault = "originalError" in fault ? fault.originalError : fault.cause;
  }
}
