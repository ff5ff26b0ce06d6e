/** Marks the section being read in the contents: the last whose top is above the upper third of the window. */
export function markPlace(within: ParentNode) {
  const links = [...within.querySelectorAll<HTMLAnchorElement>(".contents a")];
  const headings = links.map((link) => document.getElementById(link.hash.slice(1)));
  if (links.length === 0) return;
  const mark = () => {
    const reached = window.innerHeight / 3;
    const passed = headings.filter((heading) => heading && top(heading) < reached).length;
    links.forEach((link, index) => {
      if (index === passed - 1) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    });
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) if (heading) observer.observe(heading);
}

const top = (element: Element) => element.getBoundingClientRect().top;
