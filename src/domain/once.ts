/**
 * `make` with a memory: asked again about the same object, it gives what it made the first time, for as long as the object lives.
 * For objects that do not change, such as a catalogue.
 */
export function onceFor<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();

  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);

    return value;
  };
}

/** The same for a text or number. Nothing is ever forgotten, so they must be few: languages, zones, currencies, days. */
export function onceForText<Value extends object | string | number, Key extends string | number = string>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new Map<Key, Value>();

  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);

    return value;
  };
}

/** `make` with a memory of its last answer only: for what is asked for several times in a row, and is too large to be kept. */
export function onceInARow<Asked extends readonly unknown[], Value>(
  make: (...asked: Asked) => Value,
): (...asked: Asked) => Value {
  let last: { asked: Asked; value: Value } | undefined;

  return (...asked) => {
    const known = last;
    if (known && asked.every((one, index) => Object.is(one, known.asked[index]))) return known.value;
    const value = make(...asked);
    last = { asked, value };

    return value;
  };
}
