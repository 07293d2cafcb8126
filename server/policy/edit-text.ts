/** Changes a policy as it was written, so that its comments and its order stay. */
import { isMap, parseDocument } from "yaml";

/** The text with `value` at `path`; undefined takes it out. JSON stays JSON. */
export function editText(text: string, path: readonly (string | number)[], value: unknown): string {
  const document = parseDocument(text, { logLevel: "silent" });
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  const json = text.trimStart().startsWith("{") && isMap(document.contents) && document.contents.flow === true;
  return json ? `${JSON.stringify(document.toJS(), null, 2)}\n` : document.toString({ lineWidth: 120 });
}
