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
  named.includes(file) || isPaper(file) || isMeeting(file) || isPage(file);

const isMeeting = (file: string) => /^reports\/[^/]+\/[^/]+\/meeting\.md$/.test(file);
const isPage = (file: string) => /^pages\/[^/]+\.md$/.test(file);

/** The files of text that are no papers: settings and registers, pages, and meetings, the newest first. */
export function otherFiles(files: readonly string[]): string[] {
  const dateOf = (file: string) => file.split("/")[2] ?? "";
  const meetings = files
    .filter(isMeeting)
    .sort((one, other) => (dateOf(one) < dateOf(other) ? 1 : -1));
  return [...files.filter((file) => named.includes(file)), ...files.filter(isPage), ...meetings];
}
