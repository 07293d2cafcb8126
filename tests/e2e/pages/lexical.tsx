import { LexicalComposer } from "@lexical/react/LexicalComposer";
import { useLexicalComposerContext } from "@lexical/react/LexicalComposerContext";
import { ContentEditable } from "@lexical/react/LexicalContentEditable";
import { LexicalErrorBoundary } from "@lexical/react/LexicalErrorBoundary";
import { HistoryPlugin } from "@lexical/react/LexicalHistoryPlugin";
import { RichTextPlugin } from "@lexical/react/LexicalRichTextPlugin";
import { $getRoot } from "lexical";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { composerRoot, publishEditor } from "./publish-editor.ts";

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
    <RichTextPlugin contentEditable={<ContentEditable aria-label="Message" />} ErrorBoundary={LexicalErrorBoundary} />
    <HistoryPlugin />
    <Publish />
  </LexicalComposer>,
);
