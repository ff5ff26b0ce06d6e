/**
 * Names of files whose content never changes because the name contains a hash of it: the stylesheet, the
 * scripts, and the parts of the search index. Each is a regular expression that JavaScript, nginx, Apache
 * and Caddy (RE2) all accept.
 */
export const hashedNames = "-[0-9a-f]{10}\\.(?:css|js)$|\\.pf_[a-z]+$";

/** The folders of the site that hold only such files. */
export const hashedFolders: readonly string[] = [
  "/assets/",
  "/pagefind/filter/",
  "/pagefind/fragment/",
  "/pagefind/index/",
];

/**
 * Cache-Control (RFC 9111, RFC 8246) for those files: keep them for a year without asking the server again.
 */
export const kept = "public, max-age=31536000, immutable";

/** Cache-Control for everything else: keep it for a minute, then ask the server whether it has changed. */
export const brief = "public, max-age=60, must-revalidate";
