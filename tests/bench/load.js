// Runs in the page, before anything else: collects what the browser tells of loading.

window.benchLoad = { largest: 0, shift: 0, longTasks: [], pictured: null };

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
// The picture is whole when the page goes on after it, and seen a frame later.
const watchPicture = () => {
  const view = document.querySelector('.first-view');
  const pictures = view?.nextElementSibling ? [...view.querySelectorAll('.first-view__map')] : [];
  if (pictures.some((picture) => picture.checkVisibility()))
    requestAnimationFrame(() => {
      window.benchLoad.pictured = performance.now();
    });
  else if (document.readyState === 'loading') requestAnimationFrame(watchPicture);
};
requestAnimationFrame(watchPicture);
observe('layout-shift', ({ value, hadRecentInput }) => {
  if (!hadRecentInput) window.benchLoad.shift += value;
});
