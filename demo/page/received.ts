import { element } from "./element.ts";

/** Lists every paste event that the page's own code gets to see, as early as a page can look: on the window, capturing. */
export function showReceived(): void {
  const list = element("received");
  addEventListener(
    "paste",
    (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      const item = document.createElement("li");
      const head = document.createElement("strong");
      head.textContent = `${text.length} characters pasted`;
      // A box, because Waymark draws no values over what stands in one: here is to be seen what the page has, not what the person sees.
      const body = document.createElement("textarea");
      body.readOnly = true;
      body.rows = text.split("\n").length;
      body.value = text;
      body.setAttribute("aria-label", head.textContent);
      item.append(head, body);
      list.prepend(item);
      element("nothing").hidden = true;
    },
    true,
  );
}
