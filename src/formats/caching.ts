/**
 * Names of files whose content never changes, because a hash of it stands in the name: the stylesheet
 * and the scripts, and the parts of the search index. As regular expressions of JavaScript, nginx,
 * Apache and Caddy (RE2) alike.
 */
export const hashedNames = "-[0-9a-f]{10}\\.(?:css|js)$|\\.pf_[a-z]+$";

/** The folders of the site that hold such files alone. */
export const hashedFolders: readonly string[] = [
  "/assets/",
  "/pagefind/filter/",
  "/pagefind/fragment/",
  "/pagefind/index/",
];

/** Cache-Control (RFC 9111, RFC 8246) for those: a year, and no question whether they are still so. */
export const kept = "public, max-age=31536000, immutable";

/** Cache-Control for all else: a minute, and then the server is asked whether it is still so. */
export const brief = "public, max-age=60, must-revalidate";
