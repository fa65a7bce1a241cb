import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageOf, opened, type TalkWindow } from '../../../../src/present/talk/protocol.ts';
import { type Channel, Talk } from '../../../../src/present/talk/talk.ts';

/** A channel of the browser whose messages arrive when the test says so. */
class Air {
  private readonly open = new Set<Channel>();
  private readonly under: { to: Channel; data: unknown }[] = [];

  channel(): Channel {
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) => {
        for (const to of this.open) if (to !== channel) this.under.push({ to, data: structuredClone(data) });
      },
      close: () => this.open.delete(channel),
    };
    this.open.add(channel);
    return channel;
  }

  /** Lets the oldest message arrive; false: there is none. */
  deliver(): boolean {
    const message = this.under.shift();
    if (message && this.open.has(message.to)) message.to.onmessage?.({ data: message.data });
    return message !== undefined;
  }

  deliverAll(): void {
    while (this.deliver());
  }
}

let windows = 0;

/** A window at a scene, as its address says. */
class Window {
  readonly talk: Talk;
  private readonly leave: () => void;

  constructor(air: Air, scene: string, role: TalkWindow, told = 'tea') {
    const by = `w${windows++}`;
    this.talk = new Talk(opened(told, scene, by), by, role);
    this.leave = this.talk.join(air.channel());
  }

  get scene(): string {
    return this.talk.state.scene;
  }

  close(): void {
    this.leave();
  }
}

function pairOf(air: Air): [stage: Window, presenter: Window] {
  return [new Window(air, 'one', 'stage'), new Window(air, 'one', 'presenter')];
}

describe('two windows of a talk', () => {
  test('are in step after each has moved', () => {
    const air = new Air();
    const [stage, presenter] = pairOf(air);
    air.deliverAll();
    presenter.talk.change({ scene: 'two' });
    air.deliverAll();
    expect(stage.scene).toBe('two');
    stage.talk.change({ scene: 'three', screen: 'black' });
    air.deliverAll();
    expect(presenter.talk.state).toEqual(stage.talk.state);
  });

  test.each([
    ['stage', 'presenter'],
    ['presenter', 'stage'],
  ] as const)(
    'the presenter knows of the stage when the %s is opened first, then the %s',
    (first, second) => {
      const air = new Air();
      const both = [new Window(air, 'one', first), new Window(air, 'one', second)];
      const presenter = both[first === 'presenter' ? 0 : 1];
      expect(presenter?.talk.stage).toBe('unheard');
      air.deliverAll();
      expect(presenter?.talk.stage).toBe('there');
    },
  );

  test('the presenter knows when the stage has gone, and when it is there again, where the talk is', () => {
    const air = new Air();
    const [stage, presenter] = pairOf(air);
    presenter.talk.change({ scene: 'two' });
    air.deliverAll();
    stage.close();
    air.deliverAll();
    expect(presenter.talk.stage).toBe('gone');
    const again = new Window(air, 'one', 'stage');
    air.deliverAll();
    expect([presenter.talk.stage, again.scene]).toEqual(['there', 'two']);
  });

  test('one stage of two may go', () => {
    const air = new Air();
    const [stage, presenter] = pairOf(air);
    new Window(air, 'one', 'stage');
    air.deliverAll();
    stage.close();
    air.deliverAll();
    expect(presenter.talk.stage).toBe('there');
  });

  test('one stage for another story changes nothing', () => {
    const air = new Air();
    const presenter = new Window(air, 'one', 'presenter');
    const other = new Window(air, 'two', 'stage', 'silk');
    air.deliverAll();
    other.talk.change({ scene: 'three' });
    air.deliverAll();
    expect([presenter.scene, presenter.talk.stage]).toEqual(['one', 'unheard']);
  });

  test('agree when both move at once', () => {
    const air = new Air();
    const [stage, presenter] = pairOf(air);
    air.deliverAll();
    stage.talk.change({ scene: 'two' });
    presenter.talk.change({ scene: 'three' });
    air.deliverAll();
    expect(stage.scene).toBe(presenter.scene);
  });

  test('one that is opened anew is told scene, screen and time', () => {
    const air = new Air();
    const stage = new Window(air, 'one', 'stage');
    stage.talk.change({ scene: 'two', screen: 'white', startedAt: 1_000 });
    const presenter = new Window(air, 'one', 'presenter');
    air.deliverAll();
    expect(presenter.talk.state).toMatchObject({ scene: 'two', screen: 'white', startedAt: 1_000 });
  });

  test('tell who shows the scene that they were moved', () => {
    const air = new Air();
    const [stage, presenter] = pairOf(air);
    const moves: string[] = [];
    stage.talk.onMoved = (scene) => moves.push(scene);
    air.deliverAll();
    presenter.talk.change({ screen: 'black' });
    presenter.talk.change({ scene: 'two' });
    air.deliverAll();
    expect(moves).toEqual(['two']);
  });

  test('take no notice of strangers', () => {
    const air = new Air();
    const stage = new Window(air, 'one', 'stage');
    const stranger = air.channel();
    stranger.postMessage({ scene: 'two' });
    stranger.postMessage(messageOf('state', 'stage', { ...opened('tea', 'two', 'z'), turn: -1 }));
    air.deliverAll();
    expect(stage.scene).toBe('one');
    expect(stage.talk.stage).toBe('unheard');
  });
});

/** What may happen in a talk: a window moves, is loaded anew at its address, or a message arrives. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    window: fc.nat(1),
    scene: fc.constantFrom('one', 'two', 'three'),
  }),
  fc.record({ kind: fc.constant('reload' as const), window: fc.nat(1) }),
  fc.record({ kind: fc.constant('deliver' as const) }),
);

test('whatever was moved, loaded anew or lost in between, both windows end at the same scene', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const air = new Air();
      const pair = pairOf(air);
      for (const step of happenings) {
        if (step.kind === 'deliver') air.deliver();
        else {
          const window = pair[step.window] as Window;
          if (step.kind === 'move') window.talk.change({ scene: step.scene });
          else {
            window.close();
            pair[step.window] = new Window(air, window.scene, step.window === 0 ? 'stage' : 'presenter');
          }
        }
      }
      air.deliverAll();
      expect(pair[0]?.talk.state).toEqual(pair[1]?.talk.state);
    }),
  );
});
