/**
 * The ways in which tools send, by the page's address: `?send=keydown`, `keypress` or `keyup` listens for Enter like that, `form` puts
 * composer and button into a form, which Alt+S submits, `press` sends as soon as the button goes down. `?inside=open`, `nested` or `closed` puts all of it
 * into shadow roots.
 */
const asked = new URLSearchParams(location.search);

/** Where the composer goes. The Send button comes along, as in chat widgets. */
export function moveInside(root: HTMLElement): HTMLElement {
  const inside = asked.get("inside");
  if (!inside) return root;
  const outer = root.attachShadow({ mode: inside === "closed" ? "closed" : "open" });
  const inner = inside === "nested" ? outer.appendChild(document.createElement("div")).attachShadow({ mode: "open" }) : outer;
  const place = inner.appendChild(document.createElement("div"));
  const button = sendButton();
  if (button) inner.append(button);
  return place;
}

let found: HTMLElement | null = null;
/** Found before it is moved: from the document a shadow root's inside cannot be asked for. */
export function sendButton(): HTMLElement | null {
  found ??= document.getElementById("send");
  return found;
}

/** Lets the page send as its address says; by a click on the button in any case. */
export function listenForSending(composer: HTMLElement, send: () => void): void {
  const way = asked.get("send");
  const button = sendButton();
  if (way === "form") {
    const form = document.createElement("form");
    composer.replaceWith(form);
    form.append(composer);
    if (button) form.append(button);
    button?.setAttribute("type", "submit");
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send();
    });
    form.addEventListener("keydown", ({ altKey, code }) => {
      if (altKey && code === "KeyS") form.requestSubmit();
    });
    return;
  }
  button?.addEventListener(way === "press" ? "pointerdown" : "click", send);
  if (way !== "keydown" && way !== "keypress" && way !== "keyup") return;
  composer.addEventListener(
    way,
    (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      send();
    },
    true,
  );
}
