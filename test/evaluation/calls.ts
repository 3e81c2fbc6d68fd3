/** How often a function that the language holds is called meanwhile. */
export function callsOf(holder: object, name: string, run: () => unknown): number {
  const held = Reflect.get(holder, name) as () => unknown;
  let calls = 0;
  Reflect.set(holder, name, function (this: unknown, ...given: []) {
    calls += 1;
    return Reflect.apply(held, this, given);
  });
  try {
    run();
  } finally {
    Reflect.set(holder, name, held);
  }
  return calls;
}
