/** Over the map: that it is being drawn, or why it cannot be. */
import { Button } from '../ui/Button.tsx';
import { isSandboxed } from '../ui/sandbox.ts';
import { useStore, useWords } from '../ui/store-context.tsx';

export function MapProblem() {
  const { words } = useWords();
  const map = useStore((state) => state.passing.map);
  if (map === 'ready') return null;
  if (map === 'loading') {
    return (
      <p className="map-state" role="status">
        {words.map.loading}
      </p>
    );
  }
  return (
    <div className="map-state map-state--failed" role="alert">
      <p className="map-state__title">{words.map.failed}</p>
      {isSandboxed() ? (
        <p>{words.map.sandboxedHint}</p>
      ) : hasWebGL() ? (
        <>
          <p>{words.map.notLoadedHint}</p>
          <Button onClick={() => window.location.reload()}>{words.common.retry}</Button>
        </>
      ) : (
        <p>{words.map.failedHint}</p>
      )}
    </div>
  );
}

let isWebGLGiven: boolean | undefined;

/** Asked once: each answer takes one of the few contexts that a browser gives. */
export function hasWebGL(): boolean {
  isWebGLGiven ??= document.createElement('canvas').getContext('webgl2') !== null;
  return isWebGLGiven;
}
