import { Chip } from "../../components/chip.tsx";
import type { ToolStatusPreview } from "../../lib/schema/policy-api.ts";
import { say } from "../words/say.ts";
import { lineDiff } from "./line-diff.ts";

const signs = { same: " ", gone: "−", new: "+", between: "⋮" } as const;

/** The lines of the policy that change, and what speaks against publishing them. */
export function PolicyChange({ preview }: { readonly preview: ToolStatusPreview }) {
  const { problems, lints, cases, before, text, needsSecond } = preview;
  const lines = lineDiff(before, text);
  const against = [
    ...problems.map(({ field, expected }) => ({ what: field, why: say("expected {expected}", { expected }) })),
    ...lints.filter(({ level }) => level === "error").map(({ field, message }) => ({ what: field, why: message })),
    ...cases
      .filter(({ passed }) => !passed)
      .map(({ name, expected, got }) => ({ what: name, why: say("expected {expected}, it is {got}", { expected, got }) })),
  ];
  if (lines.length === 0) return <p className="mt-3 text-muted">{say("The same as the policy in force.")}</p>;
  return (
    <div className="mt-3">
      <p className="mb-1 font-medium">{say("What changes in the policy")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <pre className="max-h-56 overflow-auto rounded-box border border-line bg-bg py-2 font-mono text-12" tabIndex={0}>
        {lines.map(({ kind, text: line }, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names, and the whole list is made anew
            key={index}
            className="block w-max min-w-full px-3 data-[kind=between]:text-muted data-[kind=gone]:bg-subtle data-[kind=new]:bg-accent-bg"
            data-kind={kind}
          >
            {kind === "gone" || kind === "new" ? (
              <span className="sr-only">{kind === "gone" ? say("before: ") : say("now: ")}</span>
            ) : null}
            <span aria-hidden="true">{signs[kind]} </span>
            {line}
          </span>
        ))}
      </pre>
      {against.length > 0 ? (
        <ul className="mt-2 flex flex-col gap-1">
          {against.map(({ what, why }) => (
            <li key={`${what} ${why}`}>
              <Chip tone="stop">{what || say("the document")}</Chip> {why}
            </li>
          ))}
        </ul>
      ) : null}
      {needsSecond ? (
        <p className="mt-2">{say("A hard stop is concerned: it is saved as a draft, and somebody else has to agree to it.")}</p>
      ) : null}
    </div>
  );
}
