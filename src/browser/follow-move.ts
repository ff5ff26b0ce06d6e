/** Takes a reader of a page that has moved on to the same paragraph of the page as it is now. */
export function followMove(document: Document) {
  const { hash } = document.location;
  if (document.body.dataset["kind"] !== "redirect" || hash === "") return;
  const way = document.querySelector<HTMLAnchorElement>("main a");
  if (way) document.location.replace(`${way.href}${hash}`);
}
