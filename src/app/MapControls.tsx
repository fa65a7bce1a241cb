import type { MapHandle } from '../map/connect.ts';
import { IconButton } from '../ui/Button.tsx';
import { toggleFullScreen, useFullScreen } from '../ui/full-screen.ts';
import { FullScreenIcon, MinusIcon, NorthIcon, PictureIcon, PlusIcon } from '../ui/icons.tsx';
import { useStore, useWords } from '../ui/store-context.tsx';

interface MapControlsProps {
  handle: MapHandle | null;
  /** Offers the view as a picture; without it there is no button for that. */
  onPicture?(): void;
}

export function MapControls({ handle, onPicture }: MapControlsProps) {
  const { words } = useWords();
  const camera = useStore((state) => state.view.camera);
  const isFull = useFullScreen();
  const isTurned = camera !== null && (camera.bearing !== 0 || camera.pitch !== 0);
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{words.map.controls}</legend>
      <IconButton label={words.map.zoomIn} disabled={!handle} onClick={() => handle?.zoomBy(1)}>
        <PlusIcon />
      </IconButton>
      <IconButton label={words.map.zoomOut} disabled={!handle} onClick={() => handle?.zoomBy(-1)}>
        <MinusIcon />
      </IconButton>
      <IconButton
        label={words.map.north}
        disabled={!handle}
        aria-disabled={!isTurned}
        onClick={() => handle?.faceNorth()}
      >
        <NorthIcon bearing={camera?.bearing ?? 0} />
      </IconButton>
      {document.fullscreenEnabled && (
        <IconButton
          label={isFull ? words.map.leaveFullScreen : words.map.enterFullScreen}
          disabled={!handle}
          onClick={toggleFullScreen}
        >
          <FullScreenIcon />
        </IconButton>
      )}
      {onPicture && (
        <IconButton label={words.map.savePicture} onClick={onPicture}>
          <PictureIcon />
        </IconButton>
      )}
    </fieldset>
  );
}
