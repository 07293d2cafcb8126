import type { ComponentProps } from "react";
import type { Guide } from "../../entrypoints/guide/guide.tsx";

type Props = ComponentProps<typeof Guide>;

const props = (first: number): Props => ({ first, supportUrl: "https://help.example/ai", onClose: () => {} });

export const guideStates: Readonly<Record<string, Props>> = {
  "when it speaks up": props(0),
  practice: props(1),
  "the buttons": props(2),
  "what is known": props(3),
};
