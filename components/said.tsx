import { Fragment, type ReactNode } from "react";

/** A message in which some values are elements: `{name}` stands in the text where `parts.name` comes in. */
export function Said({ text, parts }: { readonly text: string; readonly parts: Readonly<Record<string, ReactNode>> }) {
  let at = 0;
  const pieces = text.split(/(\{[a-zA-Z]+\})/).filter((piece) => piece !== "");
  return pieces.map((piece) => {
    at += piece.length;
    const name = /^\{([a-zA-Z]+)\}$/.exec(piece)?.[1];
    return <Fragment key={at}>{name !== undefined && name in parts ? parts[name] : piece}</Fragment>;
  });
}
