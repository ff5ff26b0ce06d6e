#!/usr/bin/env node
// The program: `committee-report-archive COMMAND …`. In an installed package the commands are compiled; in
// a checkout they are first bundled from the sources. Written in JavaScript, because Node 20 does not run
// TypeScript.
import { existsSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { commands } from "./commands.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node 20.19 or newer (https://nodejs.org); this is ${process.versions.node}`,
  );
  process.exit(2);
}
const [command = "--help", ...given] = process.argv.slice(2);
if (command === "--version" || command === "-v") {
  console.log(packageFile().version);
} else if (command === "--help" || command === "-h" || command === "help") {
  console.log(help());
} else if (!Object.hasOwn(commands, command)) {
  console.error(`There is no command “${command}”\n\n${help()}`);
  process.exitCode = 2;
} else {
  const program = await programOf(command);
  // By default, V8 optimises functions so early that it takes a third of a small build's time, and lets its
  // heap grow to four times what is in use.
  setFlagsFromString("--interrupt-budget=800000");
  setFlagsFromString("--heap-growing-percent=50");
  process.argv = [process.argv[0] ?? "", command, ...given];
  await import(program.href);
}

/**
 * The compiled program of a command.
 * @param {string} name
 */
async function programOf(name) {
  const bundle = new URL("../src/commands/bundle.mjs", import.meta.url);
  if (!existsSync(bundle)) return new URL(`../compiled/${name}.mjs`, import.meta.url);
  const { bundled } = await import(bundle.href);
  return bundled(name);
}

function help() {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = Object.entries(commands).map(([name, does]) => `  ${name.padEnd(width)}  ${does}`);
  return `committee-report-archive COMMAND [OPTIONS]

${lines.join("\n")}

committee-report-archive COMMAND --help says what a command can do; --version prints ${packageFile().version}.`;
}

function packageFile() {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
}
