import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of this program, whether it is a checkout or an installed package: the nearest one above this
 * file that has a package.json. Commands may run in any other folder.
 */
export const programFolder: string = folderAbove(dirname(fileURLToPath(import.meta.url)));

function folderAbove(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error("The program's package.json is missing");
  return folderAbove(above);
}
