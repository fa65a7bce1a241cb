// Runs in the page, before anything else: times a scene of a talk from the key that wants it.

const ownFrame = window.requestAnimationFrame.bind(window);
const title = () => document.querySelector('.stage-words h1')?.textContent;

/** Awaits the next key; `benchScene` comes true, in milliseconds of the page, once a frame with the words of another scene is painted. */
window.armScene = () => {
  window.benchScene = new Promise((resolve) => {
    const before = title();
    const onKey = ({ timeStamp }) => {
      const look = () => {
        if (title() === before) return void ownFrame(look);
        // A message that is sent before a frame is painted arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ key: timeStamp, words: performance.now() });
        port2.postMessage(null);
      };
      // Asked for before the page asks for its own frame: what the page does after that frame is not waited for.
      ownFrame(look);
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
};
