/** What comes once, when it is first asked for; a failed try may be tried again. */
export interface LoadedOnce<Value> {
  load(): Promise<Value>;
  /** Undefined until it has come. */
  now(): Value | undefined;
}

export function loadOnce<Value>(importPart: () => Promise<Value>): LoadedOnce<Value> {
  let loaded: Value | undefined;
  let coming: Promise<Value> | undefined;
  async function load(): Promise<Value> {
    try {
      loaded = await importPart();
      return loaded;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  }
  return {
    load() {
      coming ??= load();
      return coming;
    },
    now: () => loaded,
  };
}
