import type { ReactNode } from "react";
import { Button } from "../../components/button.tsx";
import { showSample } from "../sample/sample-mode.ts";
import { LiveDot } from "../ui/live-dot.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { say } from "../words/say.ts";

/** A page before there are rows: what is awaited, and the steps until it comes. The page looks by itself. */
export function EmptyState(props: {
  /** What the page is called with rows. */
  readonly page: string;
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="max-w-2xl">
      <PageHead title={props.page} />
      <div role="status">
        <h2 className="flex items-center gap-2 font-semibold text-16">
          <LiveDot />
          {props.title}
        </h2>
      </div>
      <p className="mb-4 text-14 text-muted">{props.lead}</p>
      {props.children}
      <p className="mt-6">
        <Button onClick={() => showSample(true, "/inventory")}>{say("Look at sample data meanwhile")}</Button>
      </p>
      <p className="mt-3 text-muted">{say("This page looks every two seconds; there is nothing to reload.")}</p>
    </div>
  );
}
