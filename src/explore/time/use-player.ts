import { useStore as useZustandStore } from 'zustand';
import { useAtlasStore } from '../../ui/store-context.tsx';
import { type Player, type PlayState, playerOf } from './play.ts';

export function usePlayer(): Player {
  return playerOf(useAtlasStore());
}

export function usePlayState(): PlayState {
  return useZustandStore(usePlayer().state);
}
