type OptionalKey<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** `T` whose properties that may be undefined are exact optional ones. */
export type WithoutUndefined<T> = {
  [K in Exclude<keyof T, OptionalKey<T>>]: T[K];
} & { [K in OptionalKey<T>]?: Exclude<T[K], undefined> };

/** `values` without the properties that are undefined: `{ a: 1, b: undefined }` is `{ a: 1 }`. */
export function dropUndefined<T extends object>(values: T): WithoutUndefined<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<T>;
}
