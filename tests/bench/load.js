// Runs in the page, before anything else: collects what the browser tells of loading.

window.benchLoad = { largest: 0, blocking: 0, shift: 0 };

const observe = (type, use) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) use(entry);
  }).observe({ type, buffered: true });

observe('largest-contentful-paint', ({ startTime }) => {
  window.benchLoad.largest = startTime;
});
observe('longtask', ({ duration }) => {
  window.benchLoad.blocking += Math.max(0, duration - 50);
});
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) window.benchLoad.shift += value;
});
