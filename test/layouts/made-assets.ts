import type { AssetAddresses } from "../../layouts/view.ts";

/** Addresses of styles and scripts, for a page that is laid out but not served. */
export const assets: AssetAddresses = {
  stylesheet: "/a.css",
  script: "/a.js",
  search: "/s.js",
  compare: "/c.js",
  icon: "/img/icon.svg",
  logo: null,
  logoOnDark: null,
};
