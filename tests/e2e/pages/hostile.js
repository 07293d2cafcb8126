// Stands for a page that wants what it must not see. It runs inline before everything else of the page and writes down each
// text that an event or the document lets it have.
{
  document.currentScript.remove();
  const seen = [];
  window.__seen = seen;
  const note = (text) => {
    if (typeof text === "string" && text !== "") seen.push(text);
  };
  const noteTransfer = (transfer) => {
    if (!transfer) return;
    for (const type of transfer.types) note(transfer.getData(type));
    for (const file of transfer.files) note(file.name);
  };
  for (const type of ["paste", "beforeinput", "input", "drop", "textInput"]) {
    window.addEventListener(
      type,
      (event) => {
        noteTransfer(event.clipboardData ?? event.dataTransfer);
        note(event.data);
        note(event.target?.value);
      },
      true,
    );
  }
  window.addEventListener(
    "message",
    (event) => note(typeof event.data === "string" ? event.data : JSON.stringify(event.data)),
    true,
  );
  new MutationObserver((changes) => {
    for (const change of changes) {
      note(change.target.textContent);
      for (const node of change.addedNodes) note(node.textContent);
      if (change.attributeName) note(change.target.getAttribute(change.attributeName));
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}
