/** In the address: that the atlas stands in a page of somebody else, and how: `embed=zoom,legend,locked,accent:0f566f`. */

import { listed } from './url-values.ts';

/** What readers can use beside the map. */
export const embedControls = ['zoom', 'legend', 'layers', 'details'] as const;
export type EmbedControl = (typeof embedControls)[number];

export interface EmbedOptions {
  /** In the order of the list above. */
  controls: EmbedControl[];
  /** Readers can look at the map and not move it. */
  isLocked: boolean;
  /** Colours of the page around it, six hexadecimal digits; null: those of the atlas. */
  accent: string | null;
  ground: string | null;
}

/** How an embed without controls is written. */
const plain = 'plain';

/** Words that are not known are left out, and `skip` is called; undefined when none is known. */
export function parseEmbed(text: string, skip: () => void): EmbedOptions | undefined {
  const options: EmbedOptions = { controls: [], isLocked: false, accent: null, ground: null };
  const words = listed(text);
  const known = words.filter((word) => {
    const [, part, colour = ''] = /^(accent|ground):([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(word) ?? [];
    if (part === 'accent' || part === 'ground') options[part] = sixDigits(colour.toLowerCase());
    else if (word === 'locked') options.isLocked = true;
    else return word === plain || embedControls.some((control) => control === word);
    return true;
  });
  if (known.length === 0) return undefined;
  if (known.length < words.length) skip();
  options.controls = embedControls.filter((control) => known.includes(control));
  return options;
}

/** "0af" is short for "00aaff", as in style sheets. */
function sixDigits(colour: string): string {
  return colour.length === 3 ? colour.replace(/./g, '$&$&') : colour;
}

export function printEmbed({ controls, isLocked, accent, ground }: EmbedOptions): string {
  const words = [
    ...controls,
    ...(isLocked ? ['locked'] : []),
    ...(accent === null ? [] : [`accent:${accent}`]),
    ...(ground === null ? [] : [`ground:${ground}`]),
  ];
  return words.length === 0 ? plain : words.join(',');
}
