import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a new profile of LibreOffice's in which no macro runs, no active content starts, and nothing that
 * a document links to is fetched, from the network or from this machine. LibreOffice's own defaults fetch
 * linked pictures.
 */
export function writeStrictProfile(profile: string) {
  const user = join(profile, "user");
  mkdirSync(user, { recursive: true });
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>\n`,
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${items.join("")}</oor:items>
`;
  writeFileSync(join(user, "registrymodifications.xcu"), text);
}

/** Path, name and value; the names are those of LibreOffice's schema, officecfg/registry/schema. */
const settings: readonly (readonly [string, string, string])[] = [
  ["Common/Security/Scripting", "DisableMacrosExecution", "true"],
  // 3 is “very high”: only macros from trusted places, of which a new profile has none.
  ["Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Common/Security/Scripting", "DisableActiveContent", "true"],
  ["Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
  // Linked sections and files: never update.
  ["Writer/Content/Update", "Link", "0"],
];
