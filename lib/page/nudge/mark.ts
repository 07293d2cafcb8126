/** Waymark's sign: a post with one arm that points the way. The same shape as the toolbar icon. */

const svg = "http://www.w3.org/2000/svg";

export function drawMark(): SVGSVGElement {
  const root = document.createElementNS(svg, "svg");
  for (const [name, value] of Object.entries({
    viewBox: "0 0 16 16",
    width: "20",
    height: "20",
    "aria-hidden": "true",
    class: "mark",
  })) {
    root.setAttribute(name, value);
  }
  for (const d of ["M2 3h8.6L14 6l-3.4 3H2z", "M6 9.6h2V15H6z"]) {
    const path = document.createElementNS(svg, "path");
    path.setAttribute("d", d);
    path.setAttribute("fill", "currentColor");
    root.append(path);
  }
  return root;
}
