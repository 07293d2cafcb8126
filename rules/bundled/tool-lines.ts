/** The catalogue as a text, for `lib/core/tools/tool-lines.ts`: nothing is made of it that no page asks for. */
export { default as toolLines } from "./tool-lines.json" with { type: "json" };
