import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { composerRoot, publishEditor } from "./publish-editor.ts";

/** A controlled field: what React has in its state is the model, and a value that only the DOM has is overwritten. */
function Composer() {
  const [draft, setDraft] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const model = useRef(draft);
  model.current = draft;
  useEffect(() => {
    publishEditor({ family: "textarea", text: () => model.current, focus: () => field.current?.focus() });
  }, []);
  return <textarea ref={field} aria-label="Message" value={draft} onChange={(event) => setDraft(event.target.value)} />;
}

createRoot(composerRoot()).render(<Composer />);
