import { useState } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, type Descendant, Node } from "slate";
import { withHistory } from "slate-history";
import { Editable, ReactEditor, Slate, withReact } from "slate-react";
import { composerRoot, publishEditor } from "./publish-editor.ts";

const empty: Descendant[] = [{ children: [{ text: "" }] }];

function Composer() {
  const [editor] = useState(() => {
    const made = withHistory(withReact(createEditor()));
    publishEditor({
      family: "slate",
      text: () => made.children.map((block) => Node.string(block)).join("\n"),
      focus: () => ReactEditor.focus(made),
    });
    return made;
  });
  return (
    <Slate editor={editor} initialValue={empty}>
      <Editable aria-label="Message" />
    </Slate>
  );
}

createRoot(composerRoot()).render(<Composer />);
