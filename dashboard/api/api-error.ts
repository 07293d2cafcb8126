import type { Refusal } from "../../lib/schema/wire.ts";
import { say } from "../words/say.ts";

/** Why a request gave no usable answer. `message` says what happened, `advice` what to do. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly kind: "signed-out" | "refused" | "unreachable" | "unreadable";
  readonly advice: string;
  /** The server's stable code where it gave one ("too-many-tries"). */
  readonly code: string | undefined;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(kind: ApiError["kind"], message: string, advice: string, status = 0, code?: string) {
    super(message);
    this.kind = kind;
    this.advice = advice;
    this.status = status;
    this.code = code;
  }
}

/** No answer at all: the server is down, or the network is. */
export function unreachable(): ApiError {
  return new ApiError(
    "unreachable",
    say("The server does not answer."),
    say("Check that it runs and that you are online, then try again."),
  );
}

/** Sample data is shown, and there is none of this, or something was to be changed. */
export function noSample(reading: boolean): ApiError {
  return new ApiError(
    "refused",
    reading ? say("There is no sample data for this.") : say("This is sample data: nothing was changed."),
    say("Go back to your data to use this."),
  );
}

/** An answer that is not what this version of the dashboard understands. */
export function unreadable(status: number): ApiError {
  return new ApiError(
    "unreadable",
    say("The server answered in a form that this page does not know."),
    say("Reload the page. If it stays, the page and the server are of different versions: ask whoever runs the server."),
    status,
  );
}

/** An answer that says no, in the server's own words where it gave some. */
export function refused(status: number, body: Refusal | undefined): ApiError {
  const kind = status === 401 ? "signed-out" : "refused";
  // Where the sentence names the field by itself, it would only be said twice.
  const named = body?.field && body.expected && !body.message.includes(body.expected);
  const expected = named
    ? say("{field}: expected {expected}.", { field: body.field ?? "", expected: body.expected ?? "" })
    : undefined;
  return new ApiError(
    kind,
    body?.message ?? say("The server says no ({status}).", { status: String(status) }),
    expected ?? adviceFor(status),
    status,
    body?.error,
  );
}

function adviceFor(status: number): string {
  if (status === 401) return say("Sign in again.");
  if (status === 403) return say("Sign in as somebody who may see this.");
  if (status === 404) return say("Check the address, or go back to the inventory.");
  if (status === 429) return say("Wait a minute, then try again.");
  if (status >= 500) return say("Nothing is lost. Try again; if it stays, look at the server's log.");
  return say("Change what you entered and try again.");
}
