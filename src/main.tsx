import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { EmbedPart } from './app/embed.ts';
import { keepPictureFor, removeFirstView } from './app/first-view.ts';
import { loadMap } from './app/MapView.tsx';
import { isPresenter, isPresenterAddress, PresenterPart } from './app/presenter.ts';
import { StartProblem } from './app/StartProblem.tsx';
import { startAtlas } from './app/start.ts';
import { currentDataIn } from './state/url.ts';
import { watchStyles } from './ui/lost-styles.ts';
import { StoreProvider } from './ui/store-context.tsx';
import './ui/tokens.css';
import './ui/base.css';
import './app/first-view.css';
import 'virtual:start-ratio.css';

watchStyles();
// Comes beside the data; what fails here is told by the map, which asks again. The presenter window has none.
if (!isPresenterAddress(window.location.search)) loadMap().catch(() => undefined);

const root = createRoot(document.getElementById('root') as HTMLElement);

startAtlas().then(
  (store) => {
    const { view } = store.getState();
    // In one step, so that no frame shows the interface twice or not at all.
    flushSync(() =>
      root.render(
        <ErrorBoundary>
          <StoreProvider store={store}>
            {isPresenter(view) ? <PresenterPart /> : view.embed ? <EmbedPart /> : <App />}
          </StoreProvider>
        </ErrorBoundary>,
      ),
    );
    keepPictureFor(store);
  },
  (problem: unknown) => {
    document.documentElement.dataset.map = 'failed';
    removeFirstView();
    root.render(<StartProblem problem={problem} currentData={currentDataIn(window.location.search)} />);
  },
);
