/**
 * A web address that a report may link to, escaped so that it can be used in Markdown: http, https or mailto,
 * without spaces, brackets or bars. Null for any other, such as a script's, and for a host that is a number
 * in brackets, which no public site has.
 */
export function webAddress(address: string): string | null {
  if (!/^\s*(?:https?|mailto):/i.test(address)) return null;
  const url = parsed(address);
  if (!url || url.hostname.startsWith("[")) return null;
  return url.href.replace(/[()[\]{}<>"\\|^`\s]|~(?=~)/g, percent);
}

/** In Node 20, URL.canParse sometimes refuses an address with letters beyond ASCII. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const percent = (character: string) =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
