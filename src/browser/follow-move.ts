/** Sends a reader of a page that has moved to the same paragraph of the new page. */
export function followMove(document: Document) {
  const { hash } = document.location;
  if (document.body.dataset["kind"] !== "redirect" || hash === "") return;
  const way = document.querySelector<HTMLAnchorElement>("main a");
  if (way) document.location.replace(`${way.href}${hash}`);
}
