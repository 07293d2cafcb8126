/** Tools that look for credentials only, and tools that tell code. */
import { importPeer, type Peer, requirePeer } from "./peer.ts";

const secretlint: Peer = {
  name: "secretlint",
  package: "@secretlint/secretlint-rule-preset-recommend",
  finds: ["secrets"],
  async load() {
    const { lintSource } = await importPeer("@secretlint/core/module/index.js");
    const { creator } = await importPeer("@secretlint/secretlint-rule-preset-recommend/module/index.js");
    const config = { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator, rules: [] }] };
    return async (text) => {
      const source = { filePath: "paste.txt", content: text, ext: ".txt", contentType: "text" };
      const { messages } = await lintSource({ source, options: { noPhysicFilePath: true, config } });
      return messages.map(({ ruleId, range: [start, end] }: { ruleId: string; range: [number, number] }) => {
        return { label: ruleId, family: "SECRET", start, end, confidence: 1 };
      });
    };
  },
};

const flourite: Peer = {
  name: "flourite",
  package: "flourite",
  finds: ["code"],
  async load() {
    const module = requirePeer("flourite");
    const tell = module.default ?? module;
    return (text) => {
      const { language } = tell(text);
      return language === "Unknown" ? [] : [{ label: language, family: "CODE", start: 0, end: text.length, confidence: 1 }];
    };
  },
};

const highlight: Peer = {
  name: "highlight.js",
  package: "highlight.js",
  finds: ["code"],
  async load() {
    const module = requirePeer("highlight.js");
    return (text) => {
      const { language } = module.highlightAuto(text);
      return language ? [{ label: language, family: "CODE", start: 0, end: text.length, confidence: 1 }] : [];
    };
  },
};

export const otherPeers: readonly Peer[] = [secretlint, flourite, highlight];
