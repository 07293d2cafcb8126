import "deep-chat";

const chat = document.createElement("deep-chat");
chat.connect = { url: "/deep/answers", method: "POST", stream: true };
chat.introMessage = { text: "Hi, what are you working on?" };
chat.style.cssText = "width: 600px; height: 500px";
document.getElementById("root").append(chat);
