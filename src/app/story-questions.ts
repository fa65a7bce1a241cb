import { areaQuestions, needsAreaQuestions } from '../state/area-limit.ts';

/** Loads the part of the program that scenes with an area need; rejects where it cannot be had. */
export async function loadQuestionsOf({ scenes }: { scenes: { view: string }[] }): Promise<void> {
  if (scenes.some(({ view }) => needsAreaQuestions(view))) await areaQuestions.load();
}
