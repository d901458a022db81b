import { useState } from "react";

/** A list under edit, with a key for each of its rows that stays while rows before it go. */
export interface Rows<T> {
  readonly rows: readonly { readonly key: number; readonly value: T }[];
  readonly replace: (at: number, value: T) => void;
  readonly remove: (at: number) => void;
  readonly add: (value: T) => void;
}

export function useRows<T>(list: readonly T[], onChange: (list: T[]) => void): Rows<T> {
  const [keys, setKeys] = useState<readonly number[]>(() => list.map((_, at) => at));
  return {
    rows: list.map((value, at) => ({ key: keys[at] ?? at, value })),
    replace: (at, value) => onChange(list.with(at, value)),
    remove: (at) => {
      setKeys(keys.toSpliced(at, 1));
      onChange(list.toSpliced(at, 1));
    },
    add: (value) => {
      setKeys([...keys, Math.max(-1, ...keys) + 1]);
      onChange([...list, value]);
    },
  };
}
