import { memoised } from "../text/memoised.ts";

/**
 * The address of a text file that contains the file itself (RFC 2397), for a link with `download`: it needs
 * no script, no request, and no extra file on the host.
 */
export const dataAddress = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${inAddress(text)}`;

/**
 * Everything but letters and digits is percent-encoded (https://url.spec.whatwg.org), so that no word of a
 * report can end the address or the attribute, or look like a tag or a handler in the page.
 */
const inAddress = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, encoded);

/** `encodeURIComponent` leaves some signs of ASCII as they are. The same few runs of signs come again and again. */
const encoded = memoised((signs: string) =>
  encodeURIComponent(signs).replace(
    /[-_.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  ),
);
