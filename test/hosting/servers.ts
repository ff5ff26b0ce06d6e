import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "../site/site.ts";
import { freePort, type Running, started } from "./programs.ts";

/** A line of a ready-made configuration file, and its replacement in a test. */
type Replacements = readonly (readonly [from: string, to: string])[];

/** A file of docs/hosting/ with its folder, port and name replaced. Throws if one of them is not in it. */
function configured(file: string, replacements: Replacements): string {
  const text = readFileSync(resolve(import.meta.dirname, "../../docs/hosting", file), "utf8");
  return replacements.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`${file} should hold “${from}”`);
    return all.replaceAll(from, to);
  }, text);
}

/** A folder for a server's own files, writable by other users. */
function ownFolder(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o777);
  return folder;
}

const isRoot = process.getuid?.() === 0;

export interface NginxOptions {
  readonly file: string;
  /** The site's folder, or the folder of which the configuration serves a path. */
  readonly site: string;
  readonly root?: string;
}

/** nginx with a file of docs/hosting/, and with Brotli if its module is installed. */
export async function startNginx(program: string, options: NginxOptions): Promise<Running> {
  const { file, site, root = site } = options;
  const own = ownFolder();
  const port = await freePort();
  const brotli = brotliModule();
  const server = configured(file, [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["/srv/archive/site", site],
    ...(brotli ? [["# brotli_static on;", "brotli_static on;"] as const] : []),
  ]).replace(`root "${site}"`, `root "${root}"`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => {
    return `${name}_temp_path "${join(own, name)}";`;
  });
  writeFileSync(
    join(own, "nginx.conf"),
    `daemon off;
pid "${join(own, "pid")}";
error_log stderr warn;
${brotli ? `load_module "${brotli}";` : ""}
events {}
http {
  access_log off;
  ${temporary.join("\n  ")}
  ${server}
}
`,
  );
  return started(program, ["-p", own, "-c", join(own, "nginx.conf"), "-e", "stderr"], port);
}

/** The path of nginx's module for Brotli copies, or null. */
export function brotliModule(): string | null {
  const name = "ngx_http_brotli_static_module.so";
  const folders = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

const apacheModules = [
  "mpm_event",
  "authz_core",
  "alias",
  "dir",
  "mime",
  "headers",
  "rewrite",
  "unixd",
];

/** Apache with apache.conf, serving the site and, at the path "/reports", the folder that contains it. */
export async function startApache(program: string, folder: string): Promise<Running> {
  const own = ownFolder();
  const port = await freePort();
  const site = configured("apache.conf", [
    ["*:80", `127.0.0.1:${port}`],
    ["/srv/archive", folder],
    ["# Alias", "Alias"],
  ]);
  const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].flatMap((place) =>
    apacheModules
      .map((name) => ({ name, path: join(place, `mod_${name}.so`) }))
      .filter(({ path }) => existsSync(path))
      .map(({ name, path }) => `LoadModule ${name}_module "${path}"`),
  );
  writeFileSync(
    join(own, "apache.conf"),
    `ServerRoot "${own}"
ServerName localhost
Listen 127.0.0.1:${port}
PidFile "${join(own, "pid")}"
DefaultRuntimeDir "${own}"
ErrorLog "${join(own, "errors")}"
${modules.join("\n")}
TypesConfig /dev/null
${isRoot ? "User #65534\nGroup #65534\n" : ""}${site}`,
  );
  return started(program, ["-f", join(own, "apache.conf"), "-DFOREGROUND"], port);
}

/** Caddy with a file of docs/hosting/. */
export async function startCaddy(
  program: string,
  site: string,
  as: keyof typeof caddyHosts = "Caddyfile",
): Promise<Running> {
  const own = ownFolder();
  const port = await freePort();
  const file = configured(as, [
    ...caddyHosts[as].map(([from, to]) => [`\n${from} {`, `\nhttp://${to}:${port} {`] as const),
    ["/srv/archive/site", site],
  ]);
  mkdirSync(join(own, "home"));
  writeFileSync(join(own, "Caddyfile"), `{\n\tadmin off\n}\n${file}`);
  const environment = { HOME: join(own, "home"), XDG_DATA_HOME: own, XDG_CONFIG_HOME: own };
  const options = ["run", "--adapter", "caddyfile", "--config", join(own, "Caddyfile")];
  return started(program, options, port, environment);
}

/** The names that a file has, and those that stand for them in a test. */
const caddyHosts = {
  Caddyfile: [["reports.council.example", "127.0.0.1"]],
  "Caddyfile-sub-path": [
    ["www.council.example", "127.0.0.1"],
    ["democracy.council.example", "democracy.council.example"],
  ],
} as const;

/** Python's own server, plain or as docs/hosting/serve.py extends it. */
export async function startPython(
  program: string,
  folder: string,
  as: "plain" | "extended",
): Promise<Running> {
  const port = await freePort();
  const script = resolve(import.meta.dirname, "../../docs/hosting/serve.py");
  const options =
    as === "plain"
      ? ["-m", "http.server", String(port), "--bind", "127.0.0.1", "--directory", folder]
      : [script, folder, String(port)];
  return started(program, options, port);
}
