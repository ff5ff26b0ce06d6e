// The floor: a bare script that reads each report, renders it with markdown-it and writes it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";

const [reports, output] = process.argv.slice(2);
const markdown = new MarkdownIt();
const files = readdirSync(reports, { recursive: true, encoding: "utf8" });
for (const file of files.filter((path) => path.endsWith(".md"))) {
  const [, header = "", body = ""] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(reports, file), "utf8")) ?? [];
  const subject = /^subject: (.*)$/m.exec(header)?.[1] ?? "";
  const folder = join(output, file.slice(0, -".md".length));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>${subject}</title></head>\n<body><main>${markdown.render(body)}</main></body>\n</html>\n`,
  );
}
