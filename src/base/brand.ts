declare const brand: unique symbol;

/** A `T` that must not be mixed with other `T`s: `Brand<string, "ActorId">`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
