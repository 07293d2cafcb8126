import { ArrowRight, ExternalLink } from "lucide-react";
import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import type { ExtensionStatus } from "../../lib/bridge/protocol.ts";
import { Facts } from "./facts.tsx";
import { summarise } from "./summarise.ts";
import { ThisPage, type ThisPageProps } from "./this-page.tsx";

/** `silent`: the worker did not answer. `now` in milliseconds since 1970. */
export function Popup(props: {
  readonly status: ExtensionStatus | "loading" | "silent";
  readonly page: ThisPageProps;
  readonly now: number;
}) {
  const { status, page, now } = props;
  return (
    <main>
      <header>
        <Mark size={24} />
        <h1>Waymark</h1>
        {typeof status === "object" ? <span className="version">{status.version}</span> : null}
      </header>
      {status === "loading" ? <p className="muted">Asking …</p> : null}
      {status === "silent" ? (
        <Notice tone="caution" title="Waymark does not answer">
          <p>Close this window and open it again. If it stays silent, restart the browser.</p>
        </Notice>
      ) : null}
      <ThisPage {...page} />
      {typeof status === "object" ? <Standing status={status} now={now} /> : null}
      <footer>
        <a className="support" href="/options.html" target="_blank" rel="noreferrer">
          What is recorded about me
          <ArrowRight size={14} aria-hidden="true" />
        </a>
        <details>
          <summary>What is recorded, and what is not</summary>
          <h2>Recorded</h2>
          <p>The AI tool, which kinds of data were found and how many, and what you chose. Never your text.</p>
          <h2>Not seen yet</h2>
          <p>
            What is in pictures, PDF and Office files, drafts that a tool saved earlier, other browsers, phones and desktop apps.
          </p>
        </details>
      </footer>
    </main>
  );
}

function Standing({ status, now }: { readonly status: ExtensionStatus; readonly now: number }) {
  const { tone, label, meaning } = summarise(status);
  return (
    <>
      <section className="standing" aria-live="polite">
        <p className="label">
          <StatusDot tone={tone} label={label} />
        </p>
        <p>{meaning}</p>
      </section>
      <ConfigErrors errors={status.configErrors} />
      <Facts status={status} now={now} />
      {status.supportUrl === null ? null : (
        <a className="support" href={status.supportUrl} target="_blank" rel="noreferrer">
          Ask for help
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      )}
    </>
  );
}

const sources = { managed: "Set by IT", server: "From the server", browser: "In this browser" } as const;

function ConfigErrors({ errors }: { readonly errors: ExtensionStatus["configErrors"] }) {
  if (errors.length === 0) return null;
  return (
    <Notice tone="caution" title={errors.length === 1 ? "One setting is wrong" : `${errors.length} settings are wrong`}>
      <ul className="errors">
        {errors.slice(0, 5).map(({ source, field, expected }) => (
          <li key={`${source} ${field} ${expected}`}>
            <code>{field}</code>: expected {expected}. <span className="muted">{sources[source]}.</span>
          </li>
        ))}
      </ul>
      {errors.length > 5 ? <p>And {errors.length - 5} more.</p> : null}
      <p>Show this to your IT team.</p>
    </Notice>
  );
}
