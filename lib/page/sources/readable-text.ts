/** What a person reads on this page, without what frames it: by Readability where the page is an article, by its regions elsewhere. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";

const around =
  "nav, header, footer, aside, [role=navigation], [role=banner], [role=contentinfo], script, style, noscript, template";
/** Elements of a page; more take too long to copy. */
const mostElements = 20_000;

export function readableText(): string {
  const small = document.getElementsByTagName("*").length <= mostElements;
  if (small && isProbablyReaderable(document)) {
    // It takes apart what it is given.
    const article = new Readability(document.cloneNode(true) as Document).parse();
    if (article?.textContent) return article.textContent;
  }
  const main = document.querySelector("main, [role=main]") ?? document.body;
  if (!main) return "";
  return small ? [...partsOf(main)].join("\n") : (main as HTMLElement).innerText;
}

/** Texts in their order; what frames the page is left out, and so is what nobody sees. */
function* partsOf(root: Element): Iterable<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node.matches(around) || !node.checkVisibility() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.textContent ?? "";
}
