/** By which the fault is known, from another thread too, where its class is lost. */
const code = "CONTENT_CHANGED";

/** The fault that content was changed while it was being read. */
export const contentChanged = (path: string): Error =>
  Object.assign(new Error(`${path} was changed while it was being read`), { code });

/** True for a fault that came of it. */
export const isContentChanged = (error: unknown): boolean =>
  [...causes(error)].some((fault) => "code" in fault && fault.code === code);

/** A fault, what it came of, and what that came of; Eleventy wraps what a layout throws. */
export function* causes(error: unknown): Generator<Error> {
  for (let fault = error; fault instanceof Error; ) {
    yield fault;
    fault = "originalError" in fault ? fault.originalError : fault.cause;
  }
}
