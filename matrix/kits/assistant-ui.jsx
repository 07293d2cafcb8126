import {
  AssistantRuntimeProvider,
  ComposerPrimitive,
  CompositeAttachmentAdapter,
  SimpleImageAttachmentAdapter,
  SimpleTextAttachmentAdapter,
  ThreadPrimitive,
  useLocalRuntime,
} from "@assistant-ui/react";
import { showReact } from "./mount-kit.jsx";

/** As its documentation has it: the adapter posts the whole conversation and reads the answer. */
const model = {
  async run({ messages, abortSignal }) {
    const body = JSON.stringify({ messages });
    await fetch("/api/chat", { method: "POST", headers: { "content-type": "application/json" }, body, signal: abortSignal });
    return { content: [{ type: "text", text: "Noted." }] };
  },
};

const attachments = new CompositeAttachmentAdapter([new SimpleImageAttachmentAdapter(), new SimpleTextAttachmentAdapter()]);

function Chat() {
  const runtime = useLocalRuntime(model, { adapters: { attachments } });
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ThreadPrimitive.Root>
        <ComposerPrimitive.Root>
          <ComposerPrimitive.AttachmentDropzone>
            <ComposerPrimitive.Input aria-label="Message" rows={2} />
          </ComposerPrimitive.AttachmentDropzone>
          <ComposerPrimitive.AddAttachment id="attach">Attach</ComposerPrimitive.AddAttachment>
          <ComposerPrimitive.Send id="send">Send</ComposerPrimitive.Send>
        </ComposerPrimitive.Root>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

showReact(<Chat />, { composer: "textarea", send: "#send", detached: "#attach" });
