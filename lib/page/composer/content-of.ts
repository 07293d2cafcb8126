/** What an event carries. */
import type { Content } from "../attempt.ts";

/** Every form, copied at once: the original is empty when the handler has returned. */
export function contentOf(data: DataTransfer | null): Content {
  return {
    plain: data?.getData("text/plain") ?? "",
    html: data?.getData("text/html") ?? "",
    uriList: data?.getData("text/uri-list") ?? "",
    files: data ? [...data.files] : [],
  };
}
