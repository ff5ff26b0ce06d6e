#!/usr/bin/env python3
"""Serves a built archive on this machine, to look at it as it will be: with its headers, its types
and its page for what is not found, which `python3 -m http.server` does not know of.

    python3 docs/hosting/serve.py _site 8000

It is meant for looking, not for the public.
"""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".opml": "text/x-opml; charset=utf-8",
    ".bib": "application/x-bibtex; charset=utf-8",
    ".ris": "application/x-research-info-systems; charset=utf-8",
    ".json": "application/json",
    ".jsonld": "application/ld+json",
    ".xml": "application/xml",
    ".atom": "application/atom+xml",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}


# Files that are more than their ending says.
NAMED = {"feed.xml": "application/atom+xml"}


class Archive(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}

    def guess_type(self, path):
        return NAMED.get(Path(path).name) or super().guess_type(path)

    def end_headers(self):
        for name, value in self.server.headers:
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", TYPES[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


def headers_for_every_answer(site):
    """Those that `_headers` gives under its first rule, which is for every address."""
    found = []
    for line in (site / "_headers").read_text(encoding="utf-8").splitlines()[1:]:
        if not line.startswith(" "):
            break
        name, value = line.split(":", 1)
        found.append((name.strip(), value.strip()))
    return found


def main():
    site = Path(sys.argv[1] if len(sys.argv) > 1 else "_site")
    port = int(sys.argv[2]) if len(sys.argv) > 2 else 8000
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(Archive, directory=str(site)))
    server.headers = headers_for_every_answer(site)
    print(f"The archive is at http://127.0.0.1:{port}/ (Ctrl-C stops it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


main()
