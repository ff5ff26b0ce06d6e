import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { RegisterKind } from "../../model/council/register.ts";
import type { Problem } from "../../model/problem.ts";
import { openContentFolder } from "../../reading/folder/content-folder.ts";
import { isMeetingFile, readMeeting } from "../../reading/meeting/meeting.ts";
import { noWards } from "../../reading/report/names.ts";
import { readReport } from "../../reading/report/report.ts";
import { readRegister, registerFile, withDigest } from "../../reading/settings/registers.ts";
import type { ImportOutcome } from "./outcome.ts";
import type { OpenRegisters } from "./register-entries.ts";

/**
 * The Problems that the archive finds in newly written reports and meetings: numbers out of order, a period that the
 * words contradict. Missing fields are left out, because the import has named them.
 */
export function problemsReadBack(content: string, paths: readonly string[]): Problem[] {
  const folder = openContentFolder(content);
  const registers = withDigest({
    boards: readRegister(folder, "boards").register,
    wards: readRegister(folder, "wards").register,
    officers: readRegister(folder, "officers").register,
    portfolios: readRegister(folder, "portfolios").register,
  });
  return paths
    .filter((path) => path.startsWith("reports/"))
    .flatMap((path) =>
      isMeetingFile(path)
        ? readMeeting(folder, path, registers).problems
        : readReport(folder, path, registers).problems,
    )
    .filter(({ rule }) => rule !== "missing-field" && rule !== noWards);
}

/** The same for reports that will not be written: they are read from a temporary folder. */
export function problemsRehearsed(
  registers: OpenRegisters["texts"],
  outcomes: readonly ImportOutcome[],
  content: string,
): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), "rehearsal-"));
  const put = (path: string, text: string) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    for (const kind of Object.keys(registers) as RegisterKind[]) {
      const text = registers[kind];
      if (text !== null) put(registerFile(kind), text);
    }
    const imported = outcomes.filter((one) => one.kind === "imported");
    for (const { path, text, source } of imported) {
      put(path, text);
      if (source) copyFileSync(source.from, join(folder, source.path));
    }
    const paths = imported.map(({ path }) => path);
    // The messages must name the folder into which the reports would go.
    return problemsReadBack(folder, paths).map((problem) => ({
      ...problem,
      file: problem.file.replaceAll(folder, content),
      message: problem.message.replaceAll(folder, content),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
