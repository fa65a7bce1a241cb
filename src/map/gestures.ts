/** How hands move the map. `cooperative`: the page around it scrolls over the map, which moves with a key held or with two fingers. */
export type Gestures =
  | { kind: 'free' }
  | { kind: 'locked' }
  | {
      kind: 'cooperative';
      /** What a reader is told who scrolls over the map: `mac` and `other` name a key. */
      words: Record<'mac' | 'other' | 'touch', string>;
    };

/** The part of MapLibre's options that they come to. */
export function gestureOptions(gestures: Gestures): {
  interactive: boolean;
  cooperativeGestures: boolean;
  locale: Record<string, string>;
} {
  return {
    interactive: gestures.kind !== 'locked',
    cooperativeGestures: gestures.kind === 'cooperative',
    locale:
      gestures.kind === 'cooperative'
        ? {
            'CooperativeGesturesHandler.MacHelpText': gestures.words.mac,
            'CooperativeGesturesHandler.WindowsHelpText': gestures.words.other,
            'CooperativeGesturesHandler.MobileHelpText': gestures.words.touch,
          }
        : {},
  };
}
