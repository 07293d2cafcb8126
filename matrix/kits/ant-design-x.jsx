import { Attachments, Sender } from "@ant-design/x";
import { useRef, useState } from "react";
import { sendBy, showReact, upload } from "./mount-kit.jsx";

function Chat() {
  const [text, setText] = useState("");
  const [items, setItems] = useState([]);
  const attachments = useRef(null);
  return (
    <Sender
      value={text}
      onChange={setText}
      onSubmit={(message) => {
        sendBy("fetch", { text: message });
        setText("");
      }}
      onPasteFile={(files) => upload([...files])}
      prefix={
        <button type="button" id="attach" onClick={() => attachments.current?.select({ multiple: false })}>
          Attach
        </button>
      }
      header={
        <Attachments
          ref={attachments}
          items={items}
          onChange={({ fileList }) => setItems(fileList)}
          action="/api/upload"
          getDropContainer={() => document.body}
        />
      }
    />
  );
}

showReact(<Chat />, {
  composer: "textarea",
  send: ".ant-sender-actions-btn, .ant-sender-actions-list button",
  attach: "#attach",
});
