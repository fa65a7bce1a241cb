// Runs in the page, before anything else: times frames, and what the map engine does in them.

let hasDrawn = false;
let record = null;

const drawing = WebGL2RenderingContext.prototype;
for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced']) {
  const draw = drawing[name];
  drawing[name] = function (...parts) {
    hasDrawn = true;
    return draw.apply(this, parts);
  };
}

const ownFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (callback) =>
  ownFrame((time) => {
    hasDrawn = false;
    const start = performance.now();
    callback(time);
    if (hasDrawn && record) record.renders.push(performance.now() - start);
  });

/** Begins a record. */
window.benchFrames = () => {
  record = { intervals: [], renders: [] };
  const { intervals } = record;
  let before = null;
  const next = (time) => {
    if (record?.intervals !== intervals) return;
    if (before !== null) intervals.push(time - before);
    before = time;
    ownFrame(next);
  };
  ownFrame(next);
};

/** Ends the record and gives it. */
window.benchFramesEnd = () => {
  const ended = record;
  record = null;
  return ended;
};
