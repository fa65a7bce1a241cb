/** Every word of the interface, by language. The English file gives the shape that the others must fill. */
import type { Language } from '../atlas/schema.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Words = typeof en;

export const words: Record<Language, Words> = { en, zh };
