/** Keys as a reader knows them. Pure. */
import type { AllWords } from '../../i18n/all-words.ts';
import type { TalkKey } from './keys.ts';

export function keyName(key: TalkKey, { stage }: Pick<AllWords, 'stage'>): string {
  const named: Partial<Record<TalkKey, string>> = stage.key;
  return named[key] ?? key.toUpperCase();
}
