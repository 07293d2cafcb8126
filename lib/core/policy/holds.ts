import { type Action, actions } from "../../schema/action.ts";

/** 0 for the mildest. */
export function rankOf(action: Action): number {
  return actions.indexOf(action);
}

/** True for the actions under which nothing goes on as it is, whatever the person chooses. */
export function stops(action: Action): boolean {
  return rankOf(action) >= rankOf("approval");
}

/** True for the actions under which the page gets nothing until the person, or policy, has said how to go on. */
export function holds(action: Action): boolean {
  return rankOf(action) >= rankOf("nudge");
}
