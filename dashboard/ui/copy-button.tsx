import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { say } from "../words/say.ts";

const words = { ready: say("Copy"), copied: say("Copied"), failed: say("Select and copy by hand") };

/** Copies `text`. Says "Copied" only after the clipboard has taken it. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [state, setState] = useState<keyof typeof words>("ready");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("failed");
    }
  };
  const Icon = state === "copied" ? Check : Copy;
  return (
    <Button kind="quiet" onClick={copy}>
      <Icon size={14} aria-hidden="true" />
      <span aria-live="polite">{words[state]}</span>
      <span className="sr-only"> {what}</span>
    </Button>
  );
}
