import type { Settings } from "../model/council/settings.ts";

/**
 * What a page may fetch and do (https://www.w3.org/TR/CSP3/): nothing from elsewhere, and no script
 * or style that stands in the page, so that no words of a report can act as one.
 */
const rules: readonly string[] = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy as a page states it. */
export const pagePolicy = rules.join("; ");

type Searching = Pick<Settings, "alsoSearch">;

/** The policy as the search page states it. */
export const searchPolicy = (settings: Searching): string => searchRules(settings).join("; ");

/** Search runs WebAssembly and asks the other archives that may be searched, on its own page alone. */
const searchRules = ({ alsoSearch }: Searching): string[] => {
  const origins = [...new Set(alsoSearch.map(({ url }) => new URL(url).origin))];
  return rules.map((rule) => {
    if (rule.startsWith("script-src")) return `${rule} 'wasm-unsafe-eval'`;
    return rule.startsWith("connect-src") ? [rule, ...origins].join(" ") : rule;
  });
};

/** A reader's way to another site is told by its name alone. */
export const referrerPolicy = "strict-origin-when-cross-origin";

/**
 * Headers for every answer of the web server, the search page among them; every other page states the
 * stricter policy itself, and a browser obeys both. Framing can be forbidden by a header only. What is
 * published may be read by the scripts of other sites too, among them the search of other councils.
 */
export const headersOf = (settings: Searching): readonly Header[] => [
  ["Content-Security-Policy", [...searchRules(settings), "frame-ancestors 'none'"].join("; ")],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", referrerPolicy],
  [
    "Permissions-Policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  ],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Access-Control-Allow-Origin", "*"],
];

export type Header = readonly [name: string, value: string];
