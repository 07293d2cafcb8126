import { Notice } from "../../components/notice.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { say } from "../words/say.ts";

/** Something that the server says only now. */
export function ShownOnce({ what, text }: { readonly what: string; readonly text: string }) {
  return (
    <div className="mt-3">
      <Notice tone="caution" title={say("{what}: shown only now.", { what })} urgent>
        <p className="break-all font-mono text-12">{text}</p>
        <CopyButton text={text} what={what} />
      </Notice>
    </div>
  );
}
