import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { StartProblem } from './app/StartProblem.tsx';
import { startAtlas } from './app/start.ts';
import { StoreProvider } from './ui/store-context.tsx';
import './ui/tokens.css';
import './ui/base.css';

const root = createRoot(document.getElementById('root') as HTMLElement);

startAtlas().then(
  (store) =>
    root.render(
      <ErrorBoundary>
        <StoreProvider store={store}>
          <App />
        </StoreProvider>
      </ErrorBoundary>,
    ),
  (problem: unknown) => {
    document.documentElement.dataset.map = 'failed';
    root.render(<StartProblem problem={problem} />);
  },
);
