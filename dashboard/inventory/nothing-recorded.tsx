import { Link } from "@tanstack/react-router";
import { counted } from "../words/count.ts";
import { EmptyState } from "./empty-state.tsx";

/** Browsers are enrolled, but no AI tool was met: how to see a first row. */
export function NothingRecorded({ devices }: { readonly devices: number }) {
  const lead = `${counted(devices, "browser is", "browsers are")} enrolled. No activity has arrived from there yet.`;
  return (
    <EmptyState title="Nothing recorded yet" lead={lead}>
      <ol className="mb-4 list-decimal space-y-1 ps-5 marker:text-muted">
        <li>Open an AI tool, such as chatgpt.com, in an enrolled browser.</li>
        <li>Paste some text into it. Made-up text is best.</li>
        <li>Within a minute the tool has a row here: its name and counts, never the text.</li>
      </ol>
      <p>
        Nothing after some minutes?{" "}
        <Link to="/coverage" className="link">
          Coverage
        </Link>{" "}
        says which browsers report, and what they are missing.
      </p>
    </EmptyState>
  );
}
