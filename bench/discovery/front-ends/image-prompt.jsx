import { ask, make } from "./ask.js";

/** Pictures from a description: no thread, no stream. */
const box = make("textarea", { rows: 3, placeholder: "Describe the picture you want", data: { style: "width:560px" } });
const result = make("figure");
const go = async () => {
  await ask("/api/generate", box.value, () => {});
  result.replaceChildren(make("figcaption", {}, "Four variations"));
};
document
  .getElementById("root")
  .append(
    make("h1", {}, "Image studio"),
    make("select", {}, make("option", {}, "1:1"), make("option", {}, "16:9")),
    box,
    make("button", { type: "button", onclick: go }, "Generate"),
    make("p", {}, "12 credits left"),
    result,
  );
