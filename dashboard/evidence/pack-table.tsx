import { Download } from "lucide-react";
import type { PacksReply } from "../../lib/schema/evidence.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { Moment } from "../ui/moment.tsx";
import { TableFrame } from "../ui/table-frame.tsx";
import { say } from "../words/say.ts";

/** The packs that were made, and how anybody checks one. */
export function PackTable({ packs }: { readonly packs: PacksReply }) {
  const command = `npm run -s waymark -- evidence verify FILE --key ${packs.key}`;
  return (
    <section aria-labelledby="packs-title" className="mt-10">
      <h2 id="packs-title" className="font-semibold text-16">
        {say("Signed packs")}
      </h2>
      {packs.rows.length === 0 ? (
        <p className="max-w-3xl text-muted">
          {say(
            "None yet. A pack is one file with a report to read and print, the evidence as data, and a signature over every part.",
          )}
        </p>
      ) : (
        <TableFrame label={say("Packs, the latest first")}>
          <table className="table cards">
            <caption className="sr-only">{say("Signed packs")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("Pack")}</th>
                <th scope="col">{say("Made")}</th>
                <th scope="col">{say("By")}</th>
                <th scope="col" className="number">
                  {say("Points with gaps")}
                </th>
                <th scope="col">SHA-256</th>
                <th scope="col">
                  <span className="sr-only">{say("What you can do")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {packs.rows.map((row) => (
                <tr key={row.number}>
                  <td data-label={say("Pack")} className="font-medium">
                    {row.number} · {row.title}
                  </td>
                  <td data-label={say("Made")}>
                    <Moment at={row.madeAt} show="relative" />
                  </td>
                  <td data-label={say("By")}>{row.by ?? say("command line")}</td>
                  <td data-label={say("Points with gaps")} className="number">
                    {say("{gaps} of {all}", { gaps: row.gaps, all: row.controls })}
                  </td>
                  <td data-label="SHA-256" className="font-mono text-12" title={row.digest}>
                    {row.digest.slice(0, 12)}…
                  </td>
                  <td data-label={say("What you can do")}>
                    <a className="wm-button" data-kind="quiet" href={`/api/evidence/packs/${row.number}`} download>
                      <Download size={14} aria-hidden="true" />
                      {say("Download")}
                      <span className="sr-only"> {say("pack {number}", { number: row.number })}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
      <h3 className="mt-6 font-medium">{say("Checking a pack")}</h3>
      <p className="max-w-3xl text-muted">
        {say(
          "Anybody can, without this server and without a network. A changed byte, a part that is gone or a pack that was left out is told in one sentence.",
        )}
      </p>
      <div className="mt-1 flex max-w-3xl flex-wrap items-center gap-2 rounded-box bg-subtle p-2">
        <code className="min-w-0 flex-1 break-all font-mono text-12">{command}</code>
        <CopyButton text={command} what={say("the command")} />
      </div>
    </section>
  );
}
