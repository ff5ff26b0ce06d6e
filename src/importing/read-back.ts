import type { Problem } from "../model/problem.ts";
import { openContentFolder } from "../reading/content-folder.ts";
import { readRegister } from "../reading/registers.ts";
import { readReport } from "../reading/report.ts";

/**
 * The Problems of reports as the archive reads them once they are written: numbers out of order, a
 * period that the words contradict. Missing fields are left out: the import has named them.
 */
export function problemsReadBack(content: string, paths: readonly string[]): Problem[] {
  const folder = openContentFolder(content);
  const registers = {
    boards: readRegister(folder, "boards").register,
    wards: readRegister(folder, "wards").register,
    officers: readRegister(folder, "officers").register,
    portfolios: readRegister(folder, "portfolios").register,
  };
  return paths
    .filter((path) => path.startsWith("reports/"))
    .flatMap((path) => readReport(folder, path, registers).problems)
    .filter(({ rule }) => rule !== "missing-field");
}
