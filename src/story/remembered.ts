/**
 * A function that works out each of its values once, and keeps it for as long as what it was worked out from: for what
 * follows from a story alone, whatever the filter.
 */
export function remembered<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = values.get(key) ?? { value: workOut(key) };
    values.set(key, known);
    return known.value;
  };
}
