import "./archive.ts";

/*
 * The script of a page served to its writer (`npm start`): it loads the page again when the pages change.
 * Only a visible page holds a connection, because browsers open at most six.
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
