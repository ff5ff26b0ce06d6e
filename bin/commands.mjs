/** The program's commands, and what each does. */
export const commands = {
  init: "begin an archive in this folder",
  start: "build the archive, serve it on this machine, and open the desk",
  import: "turn Word, PDF and text files into Markdown",
  harvest: "take a council's meetings and reports from where they are now",
  new: "write the outline of a report",
  check: "print every problem in the reports",
  build: "write the site",
  publish: "write the site and run the publish command of site.yaml",
  verify: "compare a published copy with what was built",
  changed: "list what to send to a server and what to delete there",
};
