import { Button } from "../../components/button.tsx";

/** In place of a list without lines. */
export function Nothing({ filtered, onReset }: { readonly filtered: boolean; readonly onReset: () => void }) {
  if (filtered) {
    return (
      <div className="nothing">
        <p className="title">No record fits this choice</p>
        <Button onClick={onReset}>Show all</Button>
      </div>
    );
  }
  return (
    <div className="nothing">
      <p className="title">No records on this device</p>
      <p className="muted">The next line appears when you use an AI tool that Waymark knows, such as ChatGPT, in this browser.</p>
    </div>
  );
}
