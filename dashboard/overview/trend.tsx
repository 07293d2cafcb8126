import { ArrowDown, ArrowUp } from "lucide-react";
import type { Figure } from "../../lib/schema/overview-api.ts";
import { count } from "../words/count.ts";
import { say } from "../words/say.ts";

/** What a figure was in the period before, with an arrow for the way it went. Whether that is good is for the reader to say. */
export function Trend({ figure, words = count }: { readonly figure: Figure; readonly words?: (value: number) => string }) {
  const { now, before } = figure;
  if (before === null) return null;
  const Arrow = now > before ? ArrowUp : now < before ? ArrowDown : null;
  return (
    <span
      className="inline-flex items-center gap-0.5 whitespace-nowrap text-12 text-muted"
      title={say("Against the period before")}
    >
      {Arrow ? <Arrow size={12} aria-hidden="true" /> : null}
      {now === before ? say("as before") : say("was {before}", { before: words(before) })}
    </span>
  );
}
