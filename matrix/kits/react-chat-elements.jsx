import { useRef } from "react";
import { Button, Input } from "react-chat-elements";
import css from "react-chat-elements/dist/main.css?inline";
import { sendBy, showReact, style } from "./mount-kit.jsx";

style(css);

function Chat() {
  const field = useRef(null);
  const submit = () => {
    sendBy("fetch", { text: field.current.value });
    field.current.value = "";
  };
  return (
    <Input
      referance={field}
      placeholder="Message"
      multiline
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.shiftKey) return;
        event.preventDefault();
        submit();
      }}
      rightButtons={<Button text="Send" onClick={submit} />}
    />
  );
}

showReact(<Chat />, { composer: "textarea", send: "button" });
