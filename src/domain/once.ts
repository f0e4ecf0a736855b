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

/** The same for a text. Nothing is ever forgotten, so the texts must be few: languages, zones, currencies. */
export function onceForText<Value extends object>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();

  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);

    return value;
  };
}
