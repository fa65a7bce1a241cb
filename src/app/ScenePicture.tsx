/** The map of a scene, small; its title stands beside it. */
import { useEffect, useState } from 'react';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { type PicturedScene, pictureOfScene } from './scene-picture.ts';
import './scene-picture.css';

export function ScenePicture({ scene }: { scene: PicturedScene }) {
  const address = useAddress(scene);
  return <span className="scene-picture">{address && <img src={address} alt="" />}</span>;
}

/** Of the picture; undefined until it is made, and where it cannot be. */
function useAddress(scene: PicturedScene): string | undefined {
  const store = useAtlasStore();
  const language = useStore(({ view }) => view.language);
  const theme = useStore(({ view }) => view.theme);
  const layers = useStore(({ data }) => data.layers);
  const [address, setAddress] = useState<string>();
  // A scene whose words are being written is another one with the same picture.
  const pictured = JSON.stringify([scene.view, scene.bounds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what of the store the picture is made from
  useEffect(() => {
    let isWanted = true;
    let made: string | undefined;
    pictureOfScene(store, scene).then(
      (picture) => {
        if (!isWanted) return;
        made = URL.createObjectURL(picture);
        setAddress(made);
      },
      // The title stands beside the empty place.
      () => undefined,
    );
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [store, pictured, language, theme, layers]);
  return address;
}
