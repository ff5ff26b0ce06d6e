import type { Frame } from "../../src/archive/frame.ts";
import type { Address } from "../../src/model/addresses/addresses.ts";
import type { Html } from "../html.ts";
import type { View } from "../view.ts";

/**
 * A part of every page that is made of the frame, and of links to pages right below the root alone:
 * of "/boards/", never of "/boards/streets/". It is the same on all pages of which the first part of
 * the address and the depth are the same, and is made once for them.
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

/** "/boards/streets/2015-01-05/" → "/boards///"; the name of a file stays. */
function placeOf(address: Address): string {
  const first = address.indexOf("/", 1) + 1;
  return address.slice(0, first) + address.slice(first).replace(/[^/]+(?=\/)/g, "");
}
