/** What the atlas costs the main thread of a browser, read from the browser's own trace. */
import type { Browser, Locator, Page } from '@playwright/test';
import { type Summary, summaryOf } from './statistics.ts';

/** Milliseconds of work on the main thread that follow one input. */
export interface Cost {
  /** From the input event until the frame that shows its effect in the panels has been painted. */
  frame: Summary;
  /** All of it, until the map has been drawn anew and the page rests. */
  settled: Summary;
  /** The longest single task among these. */
  longest: Summary;
}

interface Task {
  /** Microseconds, as all times of a trace. */
  start: number;
  end: number;
  /** The processor time of it: what other programs take meanwhile is left out. */
  work: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
}

/** `act` is one input; it is repeated, each time after the page has come to rest. */
export async function measureInput(
  browser: Browser,
  page: Page,
  repeats: number,
  act: (step: number) => Promise<{ input(): Promise<void> }>,
): Promise<Cost> {
  await browser.startTracing(page, {
    categories: [
      'disabled-by-default-devtools.timeline',
      'devtools.timeline',
      'toplevel',
      'blink.user_timing',
    ],
  });
  for (let step = 0; step < repeats; step++) {
    const { input } = await act(step);
    await page.evaluate(() => window.benchRest().then(window.armBench));
    await input();
    await page.evaluate(() => window.benchEnd);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  return costOf(trace.traceEvents);
}

declare global {
  interface Window {
    // Made by marks.js.
    benchRest(): Promise<void>;
    armBench(): void;
    benchEnd: Promise<void>;
  }
}

function costOf(events: TraceEvent[]): Cost {
  const marks = (name: string): TraceEvent[] =>
    events
      .filter((event) => event.name === name && ['R', 'I', 'i', 'n'].includes(event.ph))
      .sort((a, b) => a.ts - b.ts);
  const inputs = marks('bench:input');
  const frames = marks('bench:frame');
  const settled = marks('bench:settled');
  const [first] = inputs;
  if (!first || frames.length !== inputs.length || settled.length !== inputs.length)
    throw new Error(`The trace has ${inputs.length} inputs and ${settled.length} ends: not to be measured.`);
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid,
    )
    .map(({ ts, dur = 0, tdur = dur }): Task => ({ start: ts, end: ts + dur, work: tdur }));
  /** Milliseconds of each task between two times; of one that lies across, its share. */
  const between = (from: number, to: number): number[] =>
    tasks
      .filter(({ start, end }) => end > from && start < to)
      .map(({ start, end, work }) => {
        const share = (Math.min(end, to) - Math.max(start, from)) / (end - start);
        return (work * share) / 1000;
      });
  const series = (ends: TraceEvent[], summarise: (tasks: number[]) => number): Summary =>
    summaryOf(inputs.map(({ ts }, index) => summarise(between(ts, ends[index]?.ts ?? ts))));
  const sum = (all: number[]): number => all.reduce((total, each) => total + each, 0);
  return {
    frame: series(frames, sum),
    settled: series(settled, sum),
    longest: series(settled, (all) => Math.max(0, ...all)),
  };
}

/** Each of the targets in turn, clicked twice with the mouse. */
export function clickEach(page: Page, targets: Locator) {
  return async (step: number) => {
    const target = targets.nth(Math.floor(step / 2) % (await targets.count()));
    return { input: await clickOf(page, target) };
  };
}

/** Moves the pointer there, and gives what presses it: where the pointer comes from is not what is measured. */
export async function clickOf(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('Nothing to click: what is measured is not on the screen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The lower thumb of a range of years, five years up and five down again with the arrow keys. */
export function stepYears(page: Page, thumb: Locator) {
  return async (step: number) => {
    await thumb.focus();
    return { input: () => page.keyboard.press(step % 10 < 5 ? 'ArrowRight' : 'ArrowLeft') };
  };
}
