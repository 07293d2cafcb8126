/** The page's own paste button: it gets what is on the clipboard when there is a verdict. */
import type { Bus } from "../bus.ts";
import type { Gate } from "../gate.ts";
import { admitOverBus } from "./over-bus.ts";

export function listenForClipboard(gate: Gate, bus: Bus | null): void {
  bus?.on("clipboard", (event, detail) => {
    const [, id = "", length = ""] = /^([0-9]+) ([0-9]+) /.exec(detail) ?? [];
    const forms = detail.slice(id.length + length.length + 2);
    const plain = forms.slice(0, Number(length));
    const html = forms.slice(Number(length));
    admitOverBus(gate, bus, event, Number(id), () => ({
      kind: "clipboard",
      content: { plain, html, uriList: "", files: [] },
      change: ({ text }) => text,
    }));
  });
}
