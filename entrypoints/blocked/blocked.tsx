import { ArrowRight, ExternalLink } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import type { BlockedTool } from "../../lib/bridge/protocol.ts";
import { sayHere } from "../../lib/words/own-pages.ts";

export interface BlockedProps {
  /** Null: nobody knows the tool. `silent`: the worker did not answer. */
  readonly known: BlockedTool | null | "loading" | "silent";
  /** A request for access that is on its way to the disk, or did not get there. */
  readonly request: "none" | "saving" | "failed";
  readonly onAsk: () => void;
  readonly onBack: () => void;
}

export function Blocked(props: BlockedProps) {
  const { known, onBack } = props;
  return (
    <main>
      <header>
        <Mark size={24} />
        <span>Waymark</span>
      </header>
      {known === "loading" ? <h1>{sayHere("popup.asking")}</h1> : null}
      {known === null || known === "silent" ? (
        <>
          <h1>{sayHere("blocked.closed")}</h1>
          <p>{sayHere(known === "silent" ? "blocked.silent" : "blocked.unknown")}</p>
        </>
      ) : null}
      {typeof known === "object" && known !== null ? (
        known.blocked ? (
          <Closed {...props} known={known} />
        ) : (
          <Open known={known} />
        )
      ) : null}
      <Button kind="quiet" className="back" onClick={onBack}>
        {sayHere("blocked.back")}
      </Button>
    </main>
  );
}

function Closed({ known, request, onAsk }: BlockedProps & { readonly known: BlockedTool }) {
  const [first, ...others] = known.approved;
  return (
    <>
      <Title>{sayHere("blocked.title", { tool: known.name })}</Title>
      <p>{sayHere(first ? "blocked.means.ways" : "blocked.means")}</p>
      {first ? (
        <div className="ways">
          <a className="wm-button" data-kind="primary" href={first.url}>
            {sayHere("nudge.approved-tool", { tool: first.name })}
            <ArrowRight size={16} aria-hidden="true" />
          </a>
          {others.map(({ tool, name, url }) => (
            <a key={`${tool} ${url}`} className="wm-button" data-kind="secondary" href={url}>
              {name}
            </a>
          ))}
        </div>
      ) : null}
      <section aria-live="polite">
        <h2>{sayHere("blocked.need", { tool: known.name })}</h2>
        <Access known={known} request={request} onAsk={onAsk} />
      </section>
    </>
  );
}

function Access({ known, request, onAsk }: Pick<BlockedProps, "request" | "onAsk"> & { readonly known: BlockedTool }) {
  return (
    <>
      {known.access === "asked" ? (
        <Notice tone="ok" title={sayHere("blocked.asked")}>
          <p>{sayHere("blocked.asked.next")}</p>
        </Notice>
      ) : null}
      {known.access === "askable" ? (
        <>
          <p>{sayHere("blocked.ask.means", { tool: known.name })}</p>
          {request === "failed" ? (
            <Notice tone="caution" title={sayHere("blocked.ask.failed")} urgent>
              <p>{sayHere("blocked.ask.failed.next")}</p>
            </Notice>
          ) : null}
          <Button onClick={onAsk} disabled={request === "saving"}>
            {sayHere("blocked.ask")}
          </Button>
        </>
      ) : null}
      {known.supportUrl ? (
        <a className="support" href={known.supportUrl} target="_blank" rel="noreferrer">
          {sayHere("popup.help")}
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      ) : null}
      {known.access === "nowhere" && !known.supportUrl ? <p>{sayHere("blocked.nowhere")}</p> : null}
    </>
  );
}

function Open({ known }: { readonly known: BlockedTool }) {
  return (
    <>
      <Title>{sayHere("blocked.open", { tool: known.name })}</Title>
      <p>{sayHere("blocked.open.means")}</p>
      <div className="ways">
        <a className="wm-button" data-kind="primary" href={known.home}>
          {sayHere("blocked.open.go", { tool: known.name })}
          <ArrowRight size={16} aria-hidden="true" />
        </a>
      </div>
    </>
  );
}

/** The page's heading, and the name of its tab. */
function Title({ children }: { readonly children: string }): ReactNode {
  useEffect(() => {
    document.title = children;
  }, [children]);
  return <h1>{children}</h1>;
}
