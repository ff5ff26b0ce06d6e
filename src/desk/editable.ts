import { registerKinds } from "../model/council/register.ts";
import { searchTermsFile } from "../reading/finding/search-terms.ts";
import { watchFile } from "../reading/finding/watches.ts";
import { oldAddressesFile } from "../reading/old-addresses.ts";
import { registerFile } from "../reading/settings/registers.ts";
import { settingsFile } from "../reading/settings/settings.ts";
import { isPaper } from "./papers.ts";

const named: readonly string[] = [
  settingsFile,
  oldAddressesFile,
  searchTermsFile,
  watchFile,
  ...registerKinds.map(registerFile),
];

/**
 * True for a file of text that the publisher writes: settings, registers, reports, meetings and pages. A
 * source is kept as it came, and the ledger is written by builds.
 */
export const isEditable = (file: string): boolean =>
  named.includes(file) ||
  isPaper(file) ||
  /^reports\/[^/]+\/[^/]+\/meeting\.md$/.test(file) ||
  /^pages\/[^/]+\.md$/.test(file);
