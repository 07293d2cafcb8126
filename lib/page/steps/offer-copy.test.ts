import { beforeEach, expect, test, vi } from "vitest";
import type { Question } from "../nudge/card.ts";
import type { Answer } from "../nudge/step.ts";
import { offerCopy } from "./offer-copy.ts";

const writeText = vi.fn<(text: string) => Promise<void>>();
const near = {} as DOMRect;
const offered = { heading: "The box did not take the text.", why: "Copy it.", label: "Copy", text: "Refund [CARD_1]" };

beforeEach(() => {
  writeText.mockReset();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
});

/** A person who chooses these, one after the other. */
function person(...steps: Answer["step"][]) {
  const asked: Question[] = [];
  const ask = async (question: Question): Promise<Answer> => {
    asked.push(question);
    return { step: steps.shift() ?? "cancel" };
  };
  return { asked, ask };
}

test("a copy that the browser refuses is offered again, and said to have failed", async () => {
  writeText.mockRejectedValueOnce(new Error("the page has not the focus")).mockResolvedValueOnce();
  const { asked, ask } = person("copy", "copy");
  await offerCopy({ ask }, near, offered);
  expect(writeText.mock.calls).toEqual([[offered.text], [offered.text]]);
  expect(asked.map(({ heading }) => heading)).toEqual([offered.heading, "The text could not be copied."]);
});

test("whoever closes it gets nothing onto the clipboard; without a text there is only that", async () => {
  const { asked, ask } = person("cancel", "cancel");
  await offerCopy({ ask }, near, offered);
  await offerCopy({ ask }, near, { ...offered, text: "" });
  expect(writeText).not.toHaveBeenCalled();
  expect(asked.map(({ steps }) => steps.map(({ kind }) => kind))).toEqual([["copy", "cancel"], ["cancel"]]);
});
