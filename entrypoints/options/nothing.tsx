import { Button } from "../../components/button.tsx";
import { sayHere } from "../../lib/words/own-pages.ts";

/** In place of a list without lines. */
export function Nothing({ filtered, onReset }: { readonly filtered: boolean; readonly onReset: () => void }) {
  if (filtered) {
    return (
      <div className="nothing">
        <p className="title">{sayHere("records.none-fit")}</p>
        <Button onClick={onReset}>{sayHere("records.show-all")}</Button>
      </div>
    );
  }
  return (
    <div className="nothing">
      <p className="title">{sayHere("records.none")}</p>
      <p className="muted">{sayHere("records.none.next")}</p>
    </div>
  );
}
