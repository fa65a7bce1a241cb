/**
 * Does the same with each of several pages by turns, so that what the machine does besides falls on all alike. Who goes
 * first changes from turn to turn. One turn before the `repeats` pays for what is only needed once, and does not count.
 */
export async function byTurns<Name extends string, Result>(
  names: readonly Name[],
  repeats: number,
  act: (name: Name, turn: number) => Promise<Result>,
): Promise<Record<Name, Result[]>> {
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let turn = 0; turn <= repeats; turn++) {
    for (const name of turn % 2 === 0 ? names : names.toReversed()) {
      const result = await act(name, turn);
      if (turn > 0) results[name].push(result);
    }
  }
  return results;
}
