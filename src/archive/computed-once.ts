import type { Archive } from "./archive.ts";

/** What is made of an archive, made once however many pages ask for it. */
export function once<Made>(make: (archive: Archive) => Made): (archive: Archive) => Made {
  const known = new WeakMap<Archive, { readonly made: Made }>();
  return (archive) => {
    const before = known.get(archive);
    if (before) return before.made;
    const made = make(archive);
    known.set(archive, { made });
    return made;
  };
}
