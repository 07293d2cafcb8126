import { useId } from "react";
import { StatusDot } from "../../components/status-dot.tsx";
import type { Check } from "./list-checks.ts";

/** One card of checks: what was looked at, and what was found. */
export function Checks({ title, checks }: { readonly title: string; readonly checks: readonly Check[] }) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>
        {checks.map(({ name, tone, found, more }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <StatusDot tone={tone} label={found} />
              {more ? <span className="muted"> {more}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
