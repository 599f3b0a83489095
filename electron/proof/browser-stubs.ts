/**
 * The PDF reader's drawing half names parts of a browser as it loads, and warns or fails without them. Nothing is drawn
 * here, so empty ones do. Imported before the reader.
 */
const stubs = {
  DOMMatrix: class {},
  ImageData: class {},
  Path2D: class {},
  navigator: { language: 'en', platform: '', userAgent: '' },
};

for (const [name, value] of Object.entries(stubs)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });
}
