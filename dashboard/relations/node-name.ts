import { categoryLabels } from "../words/labels.ts";
import { creationLabels } from "../words/moment-labels.ts";
import { accountLabels, layerLabels } from "../words/relation-labels.ts";
import type { Node } from "./relation-graph.ts";

const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  account: accountLabels,
  data: categoryLabels,
  grant: creationLabels,
};

/** What a node is called, in the reader's language where it is a word of ours. */
export function nodeName({ layer, name }: Pick<Node, "layer" | "name">): string {
  const own = known[layer];
  return own && Object.hasOwn(own, name) ? (own[name] ?? name) : name;
}

/** "Tool: ChatGPT". */
export function nodeWords(node: Pick<Node, "layer" | "name">): string {
  return `${layerLabels[node.layer]}: ${nodeName(node)}`;
}
