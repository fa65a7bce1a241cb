// Runs in the page, before anything else: collects what the browser tells of loading.

window.benchLoad = { largest: 0, shift: 0, longTasks: [], hasPicture: false };

const observe = (type, use) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) use(entry);
  }).observe({ type, buffered: true });

observe('largest-contentful-paint', ({ startTime }) => {
  window.benchLoad.largest = startTime;
});
observe('longtask', ({ startTime, duration }) => {
  window.benchLoad.longTasks.push({ start: startTime, duration });
});
observe('paint', () => {
  const picture = document.querySelector('.first-view__map');
  window.benchLoad.hasPicture ||= picture?.checkVisibility() ?? false;
});
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) window.benchLoad.shift += value;
});
