import type { SubmitEvent } from "react";

/** A submit handler that hands over the fields. Unlike React's form action it leaves them filled, so that a typo can be mended. */
export function onForm(use: (form: FormData) => void) {
  return (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    use(new FormData(event.currentTarget));
  };
}
