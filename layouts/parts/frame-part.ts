import type { Frame } from "../../src/archive/frame.ts";
import type { Address } from "../../src/model/addresses/addresses.ts";
import type { Html } from "../html.ts";
import type { View } from "../view.ts";

/**
 * A part of every page that depends only on the frame and links only to pages directly below the root: to
 * "/boards/", never to "/boards/streets/". It is the same on all pages with the same first part of the
 * address and the same depth, and is made once for them.
 */
export function framePart(make: (view: View) => Html): (view: View) => Html {
  const known = new WeakMap<Frame, Map<string, Html>>();
  return (view) => {
    const ofFrame = known.get(view.frame) ?? new Map<string, Html>();
    known.set(view.frame, ofFrame);
    const place = placeOf(view.address);
    const made = ofFrame.get(place) ?? make(view);
    ofFrame.set(place, made);
    return made;
  };
}

/** "/boards/streets/2015-01-05/" → "/boards///"; a file name stays. */
function placeOf(address: Address): string {
  const first = address.indexOf("/", 1) + 1;
  return address.slice(0, first) + address.slice(first).replace(/(?<![^/])[^/]+(?=\/)/g, "");
}
