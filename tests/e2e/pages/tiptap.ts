import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { composerRoot, publishEditor } from "./publish-editor.ts";

const editor = new Editor({ element: composerRoot(), extensions: [StarterKit], injectCSS: false });

publishEditor({
  family: "prosemirror",
  text: () => editor.getText({ blockSeparator: "\n" }),
  // Its focus command waits for a frame; keys typed before that would be lost.
  focus: () => editor.view.focus(),
});
