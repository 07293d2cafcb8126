import { Download, FileArchive } from "lucide-react";
import { Fragment } from "react";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { type Artefact, bytesOf } from "../../rollout/artefact.ts";
import type { RolloutSettings } from "../../rollout/settings.ts";
import { TableFrame } from "../ui/table-frame.tsx";
import { counted } from "../words/count.ts";
import { fieldNames, fileWords } from "../words/rollout-labels.ts";
import { say } from "../words/say.ts";
import { download } from "./download.ts";

const own = (bytes: Uint8Array) => new Uint8Array(bytes);

/** The packer is fetched when it is first wanted. */
async function downloadAll(files: readonly Artefact[], company: string): Promise<void> {
  const { zipSync } = await import("fflate");
  const name =
    company
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\w-]+/g, "-")
      .replace(/^-+|-+$/g, "") || "company";
  download(`waymark-${name}.zip`, own(zipSync(Object.fromEntries(files.map((file) => [file.path, bytesOf(file)])))));
}

/** `faults`: what is missing or wrong; null while there is no token. */
export function FileList(props: {
  readonly files: readonly Artefact[];
  readonly faults: readonly string[] | null;
  readonly settings: RolloutSettings;
}) {
  const { files, faults, settings } = props;
  if (faults === null) return <p className="text-muted">{say("The files appear here when there is a token.")}</p>;
  if (faults.length > 0) {
    const fields = [...new Set(faults.map((fault) => fault.split(":")[0] ?? ""))];
    return (
      <Notice tone="caution" title={say("Something is missing before files can be made.")}>
        <ul>
          {fields.map((field) => (
            <li key={field}>{fieldNames[field] ?? field}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Button kind="primary" onClick={() => downloadAll(files, settings.company)}>
          <FileArchive size={14} aria-hidden="true" />
          {say("Download all as ZIP")}
        </Button>
        <span className="text-muted">{counted(files.length, "file")}</span>
      </div>
      <TableFrame label={say("Files")}>
        <table className="table cards">
          <caption className="sr-only">{say("Files")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("File")}</th>
              <th scope="col">{say("What it is for")}</th>
              <th scope="col">
                <span className="sr-only">{say("What you can do")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.path}>
                <td data-label={say("File")}>
                  <span className="whitespace-normal font-mono text-12">
                    <Path path={file.path} />
                  </span>
                </td>
                <td data-label={say("What it is for")} className="whitespace-normal">
                  {fileWords(file.path)}
                </td>
                <td data-label={say("What you can do")}>
                  <Button
                    kind="quiet"
                    aria-label={say("Download {file}", { file: file.path })}
                    onClick={() => download(file.path.split("/").at(-1) ?? "file", own(bytesOf(file)))}
                  >
                    <Download size={14} aria-hidden="true" />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </div>
  );
}

/** It may be broken where a folder ends. */
function Path({ path }: { readonly path: string }) {
  const parts = path.split("/");
  return parts.map((part, at) => (
    <Fragment key={parts.slice(0, at + 1).join("/")}>
      {at === 0 ? null : "/"}
      <wbr />
      {part}
    </Fragment>
  ));
}
