/** Zoom, north and full screen, beside the map. */
import type { MapHandle } from '../map/connect.ts';
import { IconButton } from '../ui/Button.tsx';
import { toggleFullScreen, useFullScreen } from '../ui/full-screen.ts';
import { FullScreenIcon, MinusIcon, NorthIcon, PlusIcon } from '../ui/icons.tsx';
import { useStore, useWords } from '../ui/store-context.tsx';

export function MapControls({ handle }: { handle: MapHandle | null }) {
  const { words } = useWords();
  const camera = useStore((state) => state.view.camera);
  const isFull = useFullScreen();
  const isTurned = camera !== null && (camera.bearing !== 0 || camera.pitch !== 0);
  return (
    <fieldset className="map-controls" disabled={!handle}>
      <legend className="visually-hidden">{words.map.controls}</legend>
      <IconButton label={words.map.zoomIn} onClick={() => handle?.zoomBy(1)}>
        <PlusIcon />
      </IconButton>
      <IconButton label={words.map.zoomOut} onClick={() => handle?.zoomBy(-1)}>
        <MinusIcon />
      </IconButton>
      <IconButton label={words.map.north} aria-disabled={!isTurned} onClick={() => handle?.faceNorth()}>
        <NorthIcon bearing={camera?.bearing ?? 0} />
      </IconButton>
      {document.fullscreenEnabled && (
        <IconButton
          label={isFull ? words.map.leaveFullScreen : words.map.enterFullScreen}
          onClick={toggleFullScreen}
        >
          <FullScreenIcon />
        </IconButton>
      )}
    </fieldset>
  );
}
