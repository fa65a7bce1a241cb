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
    pictureOfScene(store, scene)
      .then(addressOf)
      .then(
        (made) => {
          if (isWanted) setAddress(made);
        },
        // The title stands beside the empty place.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [store, pictured, language, theme, layers]);
  return address;
}

/** Holds the picture itself: an address that is given back may be so while the browser still loads it. */
function addressOf(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}
