import type { Settings } from "../../model/council/settings.ts";

/**
 * What a page may fetch and do (https://www.w3.org/TR/CSP3/): nothing from elsewhere and no inline script
 * or style, so that a report's words can never run as a script.
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

/** The policy that each page states. */
export const pagePolicy = rules.join("; ");

type Searching = Pick<Settings, "alsoSearch">;

/** The policy that the search page states. */
export const searchPolicy = (settings: Searching): string => searchRules(settings).join("; ");

/** Only the search page may run WebAssembly and ask the other archives that are searched with this one. */
const searchRules = ({ alsoSearch }: Searching): string[] => {
  const origins = [...new Set(alsoSearch.map(({ url }) => new URL(url).origin))];
  return rules.map((rule) => {
    if (rule.startsWith("script-src")) return `${rule} 'wasm-unsafe-eval'`;
    return rule.startsWith("connect-src") ? [rule, ...origins].join(" ") : rule;
  });
};

/** Other sites learn only the name of the site that a reader came from. */
export const referrerPolicy = "strict-origin-when-cross-origin";

/**
 * Headers for every answer of the web server, including the search page. Every other page states the
 * stricter policy itself, and a browser obeys both. Only a header can forbid framing. Scripts of other
 * sites, including other councils' search pages, may read what is published.
 */
export const headersOf = (settings: Searching): readonly ResponseHeader[] => [
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

export type ResponseHeader = readonly [name: string, value: string];
