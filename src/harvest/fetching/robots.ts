import parser from "robots-parser";

/** What a server's robots.txt allows (RFC 9309). */
export interface Robots {
  readonly allows: (address: string) => boolean;
  /** The pause between requests that it demands, in milliseconds; 0 if none. */
  readonly pause: number;
}

/** The name that robots.txt can use for this program. */
const robotName = "CommitteeReportArchive";

/** The longest pause, in seconds, that a harvest accepts between two requests. */
const longestPause = 60;

/** Reads a robots.txt. `address` is the file's own. */
export function robotsIn(text: string, address: string): Robots {
  // The package's types describe an ES module, and it is a CommonJS one.
  const parse = parser as unknown as typeof parser.default;
  const rules = parse(address, text);
  const seconds = Math.min(rules.getCrawlDelay(robotName) ?? 0, longestPause);
  return {
    allows: (asked) => rules.isAllowed(asked, robotName) ?? true,
    pause: seconds * 1000,
  };
}

/** RFC 9309, 2.3.1.3: a server without the file allows everything. */
export const everythingAllowed: Robots = { allows: () => true, pause: 0 };
