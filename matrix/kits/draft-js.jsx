import { Editor, EditorState, getDefaultKeyBinding } from "draft-js";
import css from "draft-js/dist/Draft.css?inline";
import { useRef, useState } from "react";
import { sendBy, showReact, style, upload } from "./mount-kit.jsx";

style(css);

function Chat() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  latest.current = state;
  const submit = () => sendBy("xhr", { text: latest.current.getCurrentContent().getPlainText() });
  return (
    <div>
      <Editor
        editorState={state}
        onChange={setState}
        ariaLabel="Message"
        handleReturn={(event) => {
          if (event.shiftKey) return "not-handled";
          submit();
          return "handled";
        }}
        handlePastedFiles={(files) => {
          upload(files);
          return "handled";
        }}
        keyBindingFn={getDefaultKeyBinding}
      />
      <button type="button" id="send" aria-label="Send message" onClick={submit}>
        Send
      </button>
    </div>
  );
}

showReact(<Chat />, { composer: ".public-DraftEditor-content", send: "#send" });
