/**
 * The address of a text file that contains the file itself (RFC 2397), for a link with `download`: it needs
 * no script, no request, and no extra file on the host.
 */
export const dataAddress = (type: string, text: string): string =>
  `data:${type};charset=utf-8,${inAddress(text)}`;

/**
 * Characters that would end the address, or be dropped from it, are percent-encoded
 * (https://url.spec.whatwg.org), and so are those that begin or end tags and attributes.
 */
const inAddress = (text: string) => text.replace(/[%#"'?<>&`\r\n\t\ufeff]/g, encoded);

/** `encodeURIComponent` leaves "'" as it is. */
const encoded = (sign: string) => (sign === "'" ? "%27" : encodeURIComponent(sign));
