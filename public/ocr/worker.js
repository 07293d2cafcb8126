// The thread of Tesseract, which starts its parts by their addresses: those of the extension, and no others.
self.trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError("only scripts of the extension may be started");
    return url;
  },
});
importScripts("tesseract.js");
