/** The atlas in a page of somebody else: it loads when it is asked for. */
import { lazyPart } from '../ui/lazy-part.tsx';

export const EmbedPart = lazyPart(() => import('./EmbedPart.tsx').then((part) => part.EmbedPart));
