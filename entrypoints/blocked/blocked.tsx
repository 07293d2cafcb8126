import { ArrowRight, ExternalLink } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { Button } from "../../components/button.tsx";
import { Mark } from "../../components/mark.tsx";
import { Notice } from "../../components/notice.tsx";
import type { BlockedTool } from "../../lib/bridge/protocol.ts";

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
      {known === "loading" ? <h1>Asking …</h1> : null}
      {known === null || known === "silent" ? (
        <>
          <h1>This page stays closed.</h1>
          <p>
            {known === "silent"
              ? "Waymark does not answer, so it cannot say more. Reload this page; if that does not help, restart the browser."
              : "Your company has blocked an AI tool here, and the address does not say which one."}
          </p>
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
        Go back
      </Button>
    </main>
  );
}

function Closed({ known, request, onAsk }: BlockedProps & { readonly known: BlockedTool }) {
  const [first, ...others] = known.approved;
  return (
    <>
      <Title>{`${known.name} is not used in your company.`}</Title>
      <p>
        Your company has blocked it, so Waymark shows this page instead.
        {first ? " For the same work you can use:" : ""}
      </p>
      {first ? (
        <div className="ways">
          <a className="wm-button" data-kind="primary" href={first.url}>
            Continue in {first.name}
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
        <h2>Do you need {known.name}?</h2>
        <Access known={known} request={request} onAsk={onAsk} />
      </section>
    </>
  );
}

function Access({ known, request, onAsk }: Pick<BlockedProps, "request" | "onAsk"> & { readonly known: BlockedTool }) {
  return (
    <>
      {known.access === "asked" ? (
        <Notice tone="ok" title="Your request is saved.">
          <p>It goes to your company as soon as its server can be reached.</p>
        </Notice>
      ) : null}
      {known.access === "askable" ? (
        <>
          <p>Your company then sees that this browser asks for {known.name}. Nothing else is passed on.</p>
          {request === "failed" ? (
            <Notice tone="caution" title="Your request could not be saved." urgent>
              <p>Nothing was sent. Try again in a moment.</p>
            </Notice>
          ) : null}
          <Button onClick={onAsk} disabled={request === "saving"}>
            Ask for access
          </Button>
        </>
      ) : null}
      {known.supportUrl ? (
        <a className="support" href={known.supportUrl} target="_blank" rel="noreferrer">
          Ask for help
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      ) : null}
      {known.access === "nowhere" && !known.supportUrl ? <p>Talk to your IT team.</p> : null}
    </>
  );
}

function Open({ known }: { readonly known: BlockedTool }) {
  return (
    <>
      <Title>{`${known.name} is open to you.`}</Title>
      <p>Your company does not block it, or not any more.</p>
      <div className="ways">
        <a className="wm-button" data-kind="primary" href={known.home}>
          Open {known.name}
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
