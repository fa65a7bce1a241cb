// Runs in the page, before anything else. Plain JavaScript: what tsx compiles a function to does not run there.

/** Marks the next input, the frame after the one that shows its effect, and the end of what followed. */
window.armBench = (waitsForMap) => {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const input = new Promise((resolve) => {
    const kinds = ['click', 'keydown'];
    const onInput = () => {
      for (const kind of kinds) removeEventListener(kind, onInput, true);
      performance.mark('bench:input');
      resolve();
    };
    for (const kind of kinds) addEventListener(kind, onInput, true);
  });
  const mapRests = new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('atlas:filter').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'measure' });
  });
  window.benchEnd = input
    .then(nextFrame)
    .then(nextFrame)
    .then(() => performance.mark('bench:frame'))
    .then(() => (waitsForMap ? mapRests : undefined))
    .then(() => void performance.mark('bench:settled'));
};
