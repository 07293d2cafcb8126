import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { PlainTextPlugin } from "@lexical/react/LexicalPlainTextPlugin";
import { $getRoot } from "lexical";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { composerRoot, publishEditor } from "../../tests/e2e/pages/publish-editor.ts";
import { aroundEditor } from "./around-editor.ts";

function Publish() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    publishEditor({
      family: "lexical",
      text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
      focus: () => editor.focus(),
    });
  }, [editor]);
  return null;
}

function rethrow(error: Error): never {
  throw error;
}

createRoot(composerRoot()).render(
  <LexicalComposer initialConfig={{ namespace: "composer", onError: rethrow }}>
    <PlainTextPlugin contentEditable={<ContentEditable aria-label="Message" />} ErrorBoundary={LexicalErrorBoundary} />
    <HistoryPlugin />
    <Publish />
  </LexicalComposer>,
);
aroundEditor({ transport: "xhr", enter: "keyup", files: "at-once" });
