import "./archive.ts";

/*
 * The script of a page that its writer looks at (`npm start`): it fetches the page again when the pages
 * were made again. Only a page that is seen holds a connection, because browsers open six at most.
 */
let known: string | null = null;
let source: EventSource | null = null;

function listen() {
  source?.close();
  source = null;
  if (document.visibilityState === "hidden") return;
  source = new EventSource("/.reload");
  source.addEventListener("message", ({ data }: MessageEvent<string>) => {
    if (known !== null && known !== data) location.reload();
    known = data;
  });
}

listen();
document.addEventListener("visibilitychange", listen);
