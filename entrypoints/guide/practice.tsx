import { useEffect, useRef, useState } from "react";
import { Button } from "../../components/button.tsx";
import { StatusDot } from "../../components/status-dot.tsx";
import { createNudge } from "../../lib/page/nudge/nudge.ts";
import { sayHere } from "../../lib/words/own-pages.ts";
import { askInPractice, type Practised, practiceKnowledge } from "./ask-in-practice.ts";

/** A number that passes every check and belongs to nobody: schemes keep it for tests. */
const testCard = ["4111", "1111", "1111", "1111"].join(" ");

const tones = { clean: "ok", hidden: "ok", anyway: "caution", cancelled: "neutral" } as const;

/** A box that behaves as an AI tool's would, with nothing behind it. */
export function Practice() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [nudge] = useState(() => createNudge(() => {}));
  const [text, setText] = useState("");
  const [came, setCame] = useState<Practised | "busy" | null>(null);
  useEffect(() => {
    void practiceKnowledge();
    const key = (event: KeyboardEvent) => nudge.owns(event) && nudge.key(event);
    window.addEventListener("keydown", key, true);
    return () => {
      window.removeEventListener("keydown", key, true);
      nudge.close();
    };
  }, [nudge]);

  async function offer(offered: string, put: (released: string) => void): Promise<void> {
    if (!box.current || came === "busy") return;
    setCame("busy");
    const practised = await askInPractice(offered, nudge, box.current.getBoundingClientRect());
    if (practised.text !== null) put(practised.text);
    setCame(practised);
  }
  const example = () => sayHere("guide.practice.exampleText", { card: testCard });
  const status = came === null || came === "busy" ? null : came.ended;
  return (
    <div className="practice">
      <label htmlFor="practice">{sayHere("guide.practice.label")}</label>
      <textarea
        id="practice"
        ref={box}
        rows={4}
        value={text}
        placeholder={sayHere("guide.practice.placeholder")}
        onChange={(event) => {
          setText(event.target.value);
          setCame(null);
        }}
        onPaste={(event) => {
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          void offer(event.clipboardData.getData("text/plain"), (released) =>
            setText((before) => before.slice(0, selectionStart) + released + before.slice(selectionEnd)),
          );
        }}
        onKeyDown={(event) => event.stopPropagation()}
      />
      <div className="ways">
        <Button onClick={() => void offer(example(), setText)}>{sayHere("guide.practice.example")}</Button>
        <Button kind="quiet" disabled={text.trim() === ""} onClick={() => void offer(text, setText)}>
          {sayHere("guide.practice.send")}
        </Button>
      </div>
      <p className="came" role="status">
        {status === null ? (
          <span className="muted">{sayHere("guide.practice.empty")}</span>
        ) : (
          <StatusDot tone={tones[status]} label={sayHere(`guide.practice.${status}`)} />
        )}
      </p>
    </div>
  );
}
