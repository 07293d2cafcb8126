/** Waymark's sign: a post with one arm that points the way. The same shape as the toolbar icon. */
import { signPath } from "../../../components/mark-shape.ts";

const svg = "http://www.w3.org/2000/svg";

export function drawMark(): SVGSVGElement {
  const root = document.createElementNS(svg, "svg");
  for (const [name, value] of Object.entries({
    // Without the ground on which it stands in the toolbar.
    viewBox: "2 1 13 15",
    width: "20",
    height: "20",
    "aria-hidden": "true",
    class: "mark",
  })) {
    root.setAttribute(name, value);
  }
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", signPath);
  path.setAttribute("fill", "currentColor");
  root.append(path);
  return root;
}
