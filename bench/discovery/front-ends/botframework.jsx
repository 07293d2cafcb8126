import bundle from "../../../matrix/kits/node_modules/botframework-webchat/dist/webchat.js?url";
import { ask } from "./ask.js";

/** A connection to a backend of one's own, as its documentation describes it: three observables and a way to post. */
const hearers = [];
let known = 0;
const observable = (start) => ({
  subscribe(first) {
    const next = typeof first === "function" ? first : (value) => first.next?.(value);
    start(next);
    return { unsubscribe() {} };
  },
  [Symbol.observable ?? "@@observable"]() {
    return this;
  },
});
const say = (activity) => {
  const whole = { id: `${++known}`, timestamp: new Date().toISOString(), channelId: "own", ...activity };
  for (const hear of hearers) hear(whole);
};
const directLine = {
  activity$: observable((next) => hearers.push(next)),
  connectionStatus$: observable((next) => {
    for (const status of [0, 1, 2]) next(status);
  }),
  postActivity: (activity) =>
    observable((next) => {
      const id = `${++known}`;
      say({ ...activity, id });
      next(id);
      if (activity.type === "message") {
        void ask("/v3/directline/conversations/9/activities", activity.text, () => {}).then((text) =>
          say({ type: "message", from: { id: "bot", name: "Fern", role: "bot" }, text }),
        );
      }
    }),
  end() {},
};
const script = Object.assign(document.createElement("script"), { src: bundle });
script.addEventListener("load", () => {
  const root = document.getElementById("root");
  root.style.height = "540px";
  window.WebChat.renderWebChat(
    { directLine, userID: "person", styleOptions: { sendBoxPlaceholder: "Ask about your benefits" } },
    root,
  );
});
document.head.append(script);
