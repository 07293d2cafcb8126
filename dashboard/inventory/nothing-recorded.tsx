import { Link } from "@tanstack/react-router";
import { Said } from "../../components/said.tsx";
import { counted } from "../words/count.ts";
import { say } from "../words/say.ts";
import { EmptyState } from "./empty-state.tsx";

/** Browsers are enrolled, but no AI tool was met: how to see a first row. */
export function NothingRecorded({ page, devices }: { readonly page: string; readonly devices: number }) {
  const lead = `${counted(devices, "browser is", "browsers are")} enrolled. No activity has arrived from there yet.`;
  return (
    <EmptyState page={page} title={say("Nothing recorded yet")} lead={lead}>
      <ol className="mb-4 list-decimal space-y-1 ps-5 marker:text-muted">
        <li>{say("Open an AI tool, such as chatgpt.com, in an enrolled browser.")}</li>
        <li>{say("Paste some text into it. Made-up text is best.")}</li>
        <li>{say("Within a minute the tool has a row here: its name and counts, never the text.")}</li>
      </ol>
      <p>
        <Said
          text={say("Nothing after some minutes? {link} says which browsers report, and what they are missing.")}
          parts={{
            link: (
              <Link to="/coverage" className="link">
                {say("Coverage")}
              </Link>
            ),
          }}
        />
      </p>
    </EmptyState>
  );
}
