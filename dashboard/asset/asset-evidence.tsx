import type { AssetReply } from "../../lib/schema/asset-card.ts";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { cardPartLabels, importKindLabels, vendorFactLabels } from "../words/asset-labels.ts";
import { count } from "../words/count.ts";

/** What the vendor and other systems say of a tool, and who changed the company's own words. */
export function AssetEvidence({ reply }: { readonly reply: AssetReply }) {
  const { facts, evidence, changes } = reply;
  return (
    <>
      {facts.length === 0 ? null : (
        <details className="mb-4">
          <summary className="w-fit cursor-pointer font-semibold text-14">What is known of the vendor</summary>
          <TableFrame label="What is known of the vendor">
            <table className="table mt-2">
              <caption className="sr-only">Vendor's terms, each with its source and date</caption>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">Says</th>
                  <th scope="col">Source</th>
                  <th scope="col">Read on</th>
                </tr>
              </thead>
              <tbody>
                {facts.map(({ fact, value, source, date, before }) => (
                  <tr key={fact}>
                    <td>{vendorFactLabels[fact] ?? fact}</td>
                    <td className="whitespace-normal!">
                      {value === "true" ? "Yes" : value === "false" ? "No" : value}
                      {before === null ? null : <span className="block text-12 text-muted">Before: {before}</span>}
                    </td>
                    <td className="max-w-72 truncate text-12 text-muted" title={source}>
                      {source}
                    </td>
                    <td>{date}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </details>
      )}
      {evidence.length === 0 ? null : (
        <div className="mb-6">
          <h2 className="mb-1 font-semibold text-16">Seen by other systems</h2>
          <TableFrame label="Seen by other systems">
            <table className="table cards">
              <caption className="sr-only">What imports say of this tool</caption>
              <thead>
                <tr>
                  <th scope="col">Source</th>
                  <th scope="col">What</th>
                  <th scope="col">As</th>
                  <th scope="col" className="number">
                    People
                  </th>
                  <th scope="col">First seen</th>
                  <th scope="col">Last seen</th>
                </tr>
              </thead>
              <tbody>
                {evidence.map((row) => (
                  <tr key={`${row.source} ${row.kind}`}>
                    <td data-label="Source">{row.source}</td>
                    <td data-label="What">{importKindLabels[row.kind] ?? row.kind}</td>
                    <td data-label="As">{row.name}</td>
                    <td data-label="People" className="number">
                      {row.people === null ? "fewer than 5" : count(row.people)}
                    </td>
                    <td data-label="First seen">
                      <Moment at={row.firstSeen} show="date" />
                    </td>
                    <td data-label="Last seen">
                      <Moment at={row.lastSeen} show="date" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      )}
      {changes.length === 0 ? null : (
        <details className="mb-6">
          <summary className="w-fit cursor-pointer font-semibold text-14">Decisions about it</summary>
          <ol className="mt-2 divide-y divide-line border-line border-y">
            {changes.map((row) => (
              <li key={`${row.at} ${row.part}`} className="flex flex-wrap gap-x-4 py-2">
                <span className="w-44 shrink-0 text-muted">
                  <Moment at={row.at} />
                </span>
                <span className="min-w-0 break-words">
                  <span className="font-medium">
                    {cardPartLabels[row.part as keyof typeof cardPartLabels]?.label ?? "Used for"}
                  </span>{" "}
                  {row.from === null ? "" : `${row.from} → `}
                  {row.to ?? "taken away"}
                  <span className="text-muted"> · {row.by ?? "somebody who is gone"}</span>
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
