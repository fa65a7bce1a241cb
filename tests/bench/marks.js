// Runs in the page, before anything else. Plain JavaScript: what tsx compiles a function to does not run there.

/** So long nobody has asked for a frame, in milliseconds: what workers had to do has come back and been drawn. */
const rest = 1000;
const ownFrame = window.requestAnimationFrame.bind(window);
const waiting = new Set();
let lastFrame = 0;

window.requestAnimationFrame = (callback) => {
  const frame = ownFrame((time) => {
    waiting.delete(frame);
    lastFrame = performance.now();
    callback(time);
  });
  waiting.add(frame);
  return frame;
};
const ownCancel = window.cancelAnimationFrame.bind(window);
window.cancelAnimationFrame = (frame) => {
  waiting.delete(frame);
  ownCancel(frame);
};

/** Comes true when the page, map and all, has come to rest. */
window.benchRest = () =>
  new Promise((resolve) => {
    const look = () => {
      if (waiting.size === 0 && performance.now() - lastFrame > rest) resolve();
      else setTimeout(look, 100);
    };
    look();
  });

/** Marks the next input, the end of the frame that shows its effect, and the page at rest again. */
window.armBench = () => {
  // A message that is sent before a frame is painted arrives after it.
  const framePainted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      ownFrame(() => port2.postMessage(null));
    });
  const input = new Promise((resolve) => {
    const kinds = ['click', 'keydown'];
    const onInput = () => {
      for (const kind of kinds) removeEventListener(kind, onInput, true);
      performance.mark('bench:input');
      lastFrame = performance.now();
      resolve();
    };
    for (const kind of kinds) addEventListener(kind, onInput, true);
  });
  window.benchEnd = input
    .then(framePainted)
    .then(() => performance.mark('bench:frame'))
    .then(window.benchRest)
    .then(() => void performance.mark('bench:settled'));
};
