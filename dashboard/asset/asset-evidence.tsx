import type { AssetReply } from "../../lib/schema/asset-card.ts";
import { DataTable } from "../ui/data-table.tsx";
import { Moment } from "../ui/moment.tsx";
import { cardPartLabels, confidenceLabels, importKindLabels, importLabel, vendorFactLabels } from "../words/asset-labels.ts";
import { crowd } from "../words/people-count.ts";
import { say } from "../words/say.ts";

const plainAnswers: Readonly<Record<string, string>> = { true: say("Yes"), false: say("No") };

/** What the vendor and other systems say of a tool, and who changed the company's own words. */
export function AssetEvidence({ reply }: { readonly reply: AssetReply }) {
  const { facts, evidence, changes, fewest } = reply;
  return (
    <>
      {facts.length === 0 ? null : (
        <details className="mb-4">
          <summary className="w-fit cursor-pointer font-semibold text-14">{say("What is known of the vendor")}</summary>
          <DataTable
            label={say("What is known of the vendor")}
            caption={say("Vendor's terms, each with its source and date")}
            rows={facts}
            rowId={({ fact }) => `${fact}`}
            columns={[
              {
                id: "what",
                head: say("What"),
                fixed: true,
                cell: ({ fact }) => vendorFactLabels[fact] ?? fact,
              },
              {
                id: "says",
                head: say("Says"),
                className: "whitespace-normal!",
                cell: ({ value, before }) => (
                  <>
                    {value === null ? <span className="text-muted">{say("Unknown")}</span> : (plainAnswers[value] ?? value)}
                    {before === null ? null : (
                      <span className="block text-12 text-muted">{say("Before: {before}", { before })}</span>
                    )}
                  </>
                ),
              },
              {
                id: "source",
                head: say("Source"),
                className: "max-w-72 text-12 text-muted",
                cell: ({ source, confidence }) =>
                  source === null || confidence === null ? (
                    say("Looked for and not found")
                  ) : (
                    <>
                      {confidenceLabels[confidence]}
                      <span className="block truncate" title={source}>
                        {source}
                      </span>
                    </>
                  ),
              },
              { id: "read-on", head: say("Read on"), cell: ({ date }) => date },
            ]}
          />
        </details>
      )}
      {evidence.length === 0 ? null : (
        <div className="mb-6">
          <h2 className="mb-1 font-semibold text-16">{say("Seen by other systems")}</h2>
          <DataTable
            label={say("Seen by other systems")}
            caption={say("What imports say of this tool")}
            rows={evidence}
            rowId={(row) => `${row.source} ${row.kind}`}
            columns={[
              { id: "source", head: say("Source"), fixed: true, cell: (row) => importLabel(row.source) },
              { id: "what", head: say("What"), cell: (row) => importKindLabels[row.kind] ?? row.kind },
              { id: "as", head: say("As"), cell: (row) => row.name },
              {
                id: "people",
                head: say("People"),
                number: true,
                cell: (row) => crowd(row.people, fewest),
              },
              { id: "first-seen", head: say("First seen"), cell: (row) => <Moment at={row.firstSeen} show="date" /> },
              { id: "last-seen", head: say("Last seen"), cell: (row) => <Moment at={row.lastSeen} show="date" /> },
            ]}
          />
        </div>
      )}
      {changes.length === 0 ? null : (
        <details className="mb-6">
          <summary className="w-fit cursor-pointer font-semibold text-14">{say("Decisions about it")}</summary>
          <ol className="mt-2 divide-y divide-line border-line border-y">
            {changes.map((row) => (
              <li key={`${row.at} ${row.part}`} className="gap-x-4 py-2 sm:flex">
                <span className="block shrink-0 text-muted sm:w-44">
                  <Moment at={row.at} />
                </span>
                <span className="block min-w-0 break-words">
                  <span className="font-medium">
                    {cardPartLabels[row.part as keyof typeof cardPartLabels]?.label ?? say("Used for")}
                  </span>{" "}
                  {row.from === null ? "" : `${row.from} → `}
                  {row.to ?? say("taken away")}
                  <span className="text-muted"> · {row.by ?? say("somebody who is gone")}</span>
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
