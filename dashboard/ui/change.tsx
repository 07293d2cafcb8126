import { count } from "../words/count.ts";
import { locale } from "../words/language.ts";
import { say } from "../words/say.ts";

const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" });

/** A figure and how it differs from the one of the span before. From nothing there is no percentage. */
export function Change({ now, before }: { readonly now: number; readonly before: number }) {
  const said = before === 0 ? (now === 0 ? "±0" : say("new")) : percent.format((now - before) / before);
  return (
    <span className="block leading-4">
      {count(now)}
      <span className="block text-12 text-muted" title={say("{before} before", { before })}>
        {said}
      </span>
    </span>
  );
}
