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

/** Search runs WebAssembly, on its own page alone. */
const searchRules = rules.map((rule) =>
  rule.startsWith("script-src") ? `${rule} 'wasm-unsafe-eval'` : rule,
);

/** The policy as the search page states it. */
export const searchPolicy = searchRules.join("; ");

/** A reader's way to another site is told by its name alone. */
export const referrerPolicy = "strict-origin-when-cross-origin";

/**
 * Headers for every answer of the web server, the search page among them; every other page states the
 * stricter policy itself, and a browser obeys both. Framing can be forbidden by a header only.
 */
export const headers: readonly (readonly [name: string, value: string])[] = [
  ["Content-Security-Policy", [...searchRules, "frame-ancestors 'none'"].join("; ")],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", referrerPolicy],
  [
    "Permissions-Policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  ],
  ["Cross-Origin-Opener-Policy", "same-origin"],
];
